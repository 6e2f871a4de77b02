// Loads the page again when a file of the course was saved, and shows a choice as soon as it is made.
"use strict";

async function look() {
  try {
    const answer = await fetch("/stamp");
    const { stamp } = await answer.json();
    if (stamp !== document.body.dataset.stamp) location.reload();
  } catch {
    // the preview was stopped; the page stays as it is
  }
}

setInterval(look, 1000);
for (const select of document.querySelectorAll("form.switches select")) {
  select.addEventListener("change", () => select.form.submit());
}
