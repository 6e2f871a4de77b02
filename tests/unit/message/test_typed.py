"""Every reply in tests/corpus/texts/typed yields the words beside it; laws that hold for any reply."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dripcourse.message.client_footer import is_client_footer
from dripcourse.message.quoting import typed, typed_html

CORPUS = Path(__file__).parents[2] / "corpus" / "texts" / "typed"
PLAIN = sorted(CORPUS.glob("*.txt"))
HTML = sorted(CORPUS.glob("*.html"))

PROSE = [
    "Sent from my desk, this is much easier.",
    "Sent with love",
    "Sent on Monday by mail",
    "From my phone it does not open, can you resend?",
    "Mein Mann hat mir das von seinem Handy gesendet",
    "내 휴대폰에서 안 보여요",
    "Отправлено вчера по почте",
    "Get the Outlook app, she said.",
]
FOOTERS = [
    "Sent from my iPhone, please excuse any typos.",
    "Please excuse typos, sent from my phone",
    "Sent from Mailspring (https://getmailspring.example/), the best free email app for work",
    "Von meinem iPhone gesendet",
    "Skickades från min iPhone",
    "Baixar o Outlook para Android",
    "삼성 갤럭시에서 보냄",
    "Odesláno z iPhonu",
    "スマートフォンから送信しています",
    "Dapatkan Outlook untuk Android",
]
ATTRIBUTIONS = [
    "On Mon, Mar 2, 2026 at 8:00 AM Quiet Evenings <lessons@course.example> wrote:",
    "Am 02.03.2026 um 08:00 schrieb Quiet Evenings <lessons@course.example>:",
    "Em seg., 2 de mar. de 2026 às 08:00, Quiet Evenings <lessons@course.example> escreveu:",
    "Quiet Evenings <lessons@course.example>, 2 Mar 2026 Pzt, 08:00 tarihinde şunu yazdı:",
    "2026年3月2日(月) 8:00 Quiet Evenings <lessons@course.example>:",
    "Od: Quiet Evenings <lessons@course.example>\nOdesláno: pondělí 2. března 2026 8:00\nPředmět: Lekce",
    "Сүргүч: Quiet Evenings <lessons@course.example>\nКүн: 2026-03-02 08:00\nКимге: Мара\nТема: Сабак",
]
WORDS = st.lists(
    st.sampled_from(["Yes.", "He laughed.", "We sat down, at ten.", "No phones!", "Why not?", "Da, heute."]),
    min_size=1,
    max_size=6,
)


@pytest.mark.parametrize("path", PLAIN, ids=lambda path: path.stem)
def test_a_plain_reply(path: Path) -> None:
    assert typed(_text(path)) == _text(path.with_suffix(".typed")).removesuffix("\n")


@pytest.mark.parametrize("path", HTML, ids=lambda path: path.stem)
def test_a_reply_in_html(path: Path) -> None:
    assert typed_html(_text(path)) == _text(path.with_suffix(".typed")).removesuffix("\n")


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("text", PROSE)
def test_a_sentence_that_begins_like_a_footer_is_the_persons(text: str) -> None:
    assert typed(f"Yes.\n\n{text}") == f"Yes.\n\n{text}"


@pytest.mark.parametrize("text", FOOTERS)
def test_a_programs_footer_is_not(text: str) -> None:
    assert is_client_footer(text)
    assert typed(f"Yes.\n\n{text}\n") == "Yes."


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
@given(words=WORDS, gap=st.sampled_from(["\n", "\n\n", "\n\n\n"]), mark=st.sampled_from(["> ", ">", ""]))
@settings(max_examples=30)
def test_whatever_stands_above_the_frame_is_kept(
    attribution: str, words: list[str], gap: str, mark: str
) -> None:
    own = "\n\n".join(words)
    quote = "\n".join(f"{mark}{each}".rstrip() for each in ("Hello Mara,", "", "Did you try it?"))
    assert typed(f"{own}{gap}{attribution}\n{quote}\n") == own


@given(st.text(alphabet=" \n>-_:@.<aOn2wrote", max_size=300))
def test_any_body_is_read(text: str) -> None:
    assert isinstance(typed(text), str)
    assert isinstance(typed_html(text), str)


def test_joiners_inside_words_and_emoji_stay() -> None:
    assert typed("سه\u200cشنبه 👨\u200d👩\u200d👧\u200b") == "سه\u200cشنبه 👨\u200d👩\u200d👧"
