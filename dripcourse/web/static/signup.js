// Only a convenience: the form works without it.
"use strict";

const zone = document.querySelector("select[data-guess]");
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && here && [...zone.options].some((option) => option.value === here)) zone.value = here;
