"""What in a tag tells quote, attribution, signature and space in some thirty mail programs. Data, no code."""

import re

BLOCKS = frozenset({
    "address", "article", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "li", "ol",
    "p", "pre", "section", "table", "tr", "ul", "body", "html",
})  # fmt: skip
SPACED = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "blockquote"})
VOID = frozenset({"br", "hr", "img", "meta", "link", "input", "col", "area", "base", "wbr", "source"})
_NAMED = r"""(?:class|id|name)\s*=\s*["']?[^"'>]{0,200}?\b(?:x_|m_-?\d{1,30})*"""
QUOTE = re.compile(
    _NAMED + r"(?:yahoo_quoted|protonmail_quote|zmail_extra|tutanota_quote|gmx_quote|WM_QUOTE|quoted-?text"
    r"|freshdesk_quote|history_container|missive_quote|edo-original|ntes-mailmaster-quote|isReplyContent)"
    r"""|type\s*=\s*["']?cite|name\s*=\s*["']?quote\b""",
    re.I,
)
GMAIL_QUOTE = re.compile(_NAMED + r"gmail_quote", re.I)
CUT = re.compile(
    _NAMED
    + r"(?:divRplyFwdMsg|appendonsend|OutlookMessageHeader|mail-editor-reference-message-container|replySplit"
    r"|stopSpelling|zwchr|ms-outlook-mobile-reference|ms-outlook-mobile-body-separator|divRpF\d"
    r"|OLK_SRC_BODY_SECTION|moz-forward-container)|__DIVIDER__|border-top:\s*solid\s+(?:\#|windowtext"
    r"|rgb)[^;\"']{0,30};\s*padding:\s*3",
    re.I,
)
ATTRIBUTION = re.compile(
    _NAMED + r"(?:gmail_attr|moz-cite-prefix|gmail_quote_attribution|moz-email-headers-table|reply-intro)",
    re.I,
)
SIGNATURE = re.compile(
    _NAMED
    + r"(?:gmail_signature|moz-signature|protonmail_signature_block|ms-outlook-(?:mobile|ios)-signature"
    r"|Signature(?![\w-])|messageSignatureSection|sh-signature|front-signature|hey-signature|edo-signature"
    r"|io-ox-signature|composer_signature|AppleMailSignature)"
    r"""|data-(?:signatureblock|signature-widget)\s*=|data-smartmail\s*=\s*["']?gmail_signature""",
    re.I,
)
HIDDEN = re.compile(r"display:\s*none|mso-hide:\s*all", re.I)
BAR = re.compile(r"border-left:\s*(?:\d|solid|#|rgb)[^;]{0,60}", re.I)
INDENT = re.compile(r"(?:padding|margin)(?:-left)?:\s*[^;]{0,40}\d", re.I)
PRE = re.compile(r"white-space:\s?pre(?:-wrap|-line)?\s?(?:[;\"']|!|\Z)", re.I)
OUTLOOK_RULE = re.compile(r"""tabindex\s*=\s*["']?-1""", re.I)
EMOJI = re.compile(r"""\balt\s{0,4}=\s{0,4}["']?([^\w\s"'<>\[\]:;,.(){}=/*_|-]{1,12})["']?(?:\s|/|\Z)""")
NO_SPACE = re.compile(r"Mso(?:Normal|ListParagraph|NoSpacing)|margin(?:-top|-bottom)?:\s?0", re.I)
TIGHT = re.compile(r"(?<![\w.#-])p\s{0,9}\{[^{}]{0,300}?margin(?:-top|-bottom)?\s{0,4}:\s{0,4}0", re.I)
"""A style sheet that takes the space between paragraphs away, as OWA and Zimbra do."""
