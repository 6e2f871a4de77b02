// The demo's mailbox: looks for new mail every second, shows one mail at a time, answers it.
"use strict";

const byId = (id) => document.getElementById(id);
const tabs = [...document.querySelectorAll("[role=tab]")];
let mails = [];
let open = null; // the mail that is shown, whole

function element(name, words, className) {
  const made = document.createElement(name);
  if (words !== undefined) made.textContent = words;
  if (className) made.className = className;
  return made;
}

async function look() {
  try {
    const answer = await fetch("/mailbox/messages", { cache: "no-store" });
    if (answer.ok) update(await answer.json());
    byId("list").classList.toggle("stale", !answer.ok);
  } catch {
    byId("list").classList.add("stale");
  }
  setTimeout(look, 1000);
}

function update(found) {
  const before = new Map(mails.map((mail) => [mail.id, mail.copies]));
  const fresh = found.filter((mail) => before.get(mail.id) !== mail.copies);
  if (!fresh.length && found.length === mails.length) return;
  const first = mails.length === 0;
  mails = found;
  byId("empty").hidden = found.length > 0;
  byId("count").textContent = found.length || "";
  document.title = `Mailbox (${found.length})`;
  for (const mail of fresh) put(mail, !first);
  for (const row of [...byId("list").children]) {
    if (!found.some((mail) => mail.id === row.dataset.id)) row.remove();
  }
  if (first && !open) start();
}

function start() {
  const wanted = location.hash.slice(1);
  if (mails.some((mail) => mail.id === wanted)) show(wanted);
  else if (matchMedia("(min-width: 52rem)").matches && mails.length) show(mails.at(-1).id);
}

function put(mail, isNew) {
  const known = byId("list").querySelector(`[data-id="${mail.id}"]`);
  const row = line(mail, isNew || known?.classList.contains("new"));
  if (known) known.replaceWith(row);
  else byId("list").prepend(row);
}

function line(mail, isNew) {
  const row = element("li", undefined, isNew ? "new" : "");
  row.dataset.id = mail.id;
  const button = element("button");
  button.type = "button";
  const top = element("span", undefined, "from");
  top.append(element("span", nameIn(mail.from)), element("time", clock(mail.date)));
  button.append(top, element("span", mail.subject, "subject"));
  const tags = element("span", undefined, "tags");
  if (mail.lesson) tags.append(element("span", mail.track, "tag"), element("span", mail.lesson, "lesson-id"));
  else tags.append(element("span", "letter", "tag plain"));
  if (mail.copies > 1) tags.append(element("span", `${mail.copies} copies`, "tag warn"));
  button.append(tags);
  button.addEventListener("click", () => show(mail.id, true));
  if (open?.id === mail.id) button.setAttribute("aria-current", "true");
  row.append(button);
  return row;
}

function nameIn(from) {
  return from.replace(/\s*<[^>]*>$/, "").replace(/^"|"$/g, "") || from;
}

function clock(date) {
  return date ? new Date(date).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit" }) : "";
}

async function show(id, byHand = false) {
  const answer = await fetch(`/mailbox/messages/${id}`, { cache: "no-store" });
  if (!answer.ok) return;
  open = await answer.json();
  history.replaceState(null, "", `#${id}`);
  for (const row of byId("list").children) {
    const current = row.dataset.id === id;
    if (current) row.classList.remove("new");
    row.firstChild.toggleAttribute("aria-current", current);
    if (current) row.firstChild.setAttribute("aria-current", "true");
  }
  byId("letter").hidden = false;
  byId("mailbox").classList.add("reading");
  byId("subject").textContent = open.subject;
  about();
  closeReply();
  byId("said").textContent = "";
  choose(byId("tab-html"));
  if (byHand) byId("subject").scrollIntoView({ block: "nearest" });
  if (byHand && !byId("list").checkVisibility()) byId("back").focus(); // a phone shows one of the two
}

function about() {
  const rows = [["From", open.from], ["To", open.to], ["Date", open.date ? new Date(open.date).toLocaleString() : "–"]];
  if (open.lesson) rows.push(["Lesson", `${open.course} · ${open.track} · ${open.lesson}`]);
  if (open.copies > 1) rows.push(["Copies", `${open.copies}: the same mail was delivered more than once`]);
  byId("about").replaceChildren(...rows.flatMap(([name, value]) => [element("dt", name), element("dd", value)]));
}

function choose(tab) {
  for (const one of tabs) {
    one.setAttribute("aria-selected", String(one === tab));
    one.tabIndex = one === tab ? 0 : -1;
  }
  const view = byId("view");
  view.setAttribute("aria-labelledby", tab.id);
  const what = tab.id.slice("tab-".length);
  if (what === "html") view.replaceChildren(frame());
  else view.replaceChildren(element("pre", { text: open.text, raw: open.raw, headers: headers() }[what]));
}

function headers() {
  return Object.entries(open.headers).map(([name, value]) => `${name}: ${value}`).join("\n");
}

function frame() {
  const made = element("iframe");
  made.title = `The mail: ${open.subject}`;
  made.setAttribute("sandbox", "allow-popups allow-popups-to-escape-sandbox");
  made.src = `/mailbox/messages/${open.id}/html`;
  return made;
}

function openReply() {
  byId("reply").hidden = false;
  byId("reply-open").setAttribute("aria-expanded", "true");
  byId("words").focus();
}

function closeReply() {
  byId("reply").hidden = true;
  byId("reply-open").setAttribute("aria-expanded", "false");
}

async function send(event) {
  event.preventDefault();
  const said = { text: byId("words").value, style: byId("style").value };
  try {
    const answer = await fetch(`/mailbox/messages/${open.id}/reply`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(said),
    });
    if (!answer.ok) throw new Error((await answer.json()).error);
    byId("words").value = "";
    closeReply();
    byId("said").textContent = "Sent. What comes of it arrives here in a moment.";
  } catch (error) {
    byId("said").textContent = error.message || "The reply could not be sent; please try again.";
  }
}

for (const tab of tabs) {
  tab.addEventListener("click", () => choose(tab));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    choose(next);
    next.focus();
  });
}
byId("reply-open").addEventListener("click", () => (byId("reply").hidden ? openReply() : closeReply()));
byId("reply-close").addEventListener("click", closeReply);
byId("reply").addEventListener("submit", send);
byId("back").addEventListener("click", () => {
  byId("mailbox").classList.remove("reading");
  document.querySelector("#list [aria-current]")?.focus();
});
look();
