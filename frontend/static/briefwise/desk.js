// Keys, scrolling to evidence, citing, and the two panes of a phone. Everything is found by its data attributes in the page, so that
// nothing has to be registered, and nothing is lost when a part of the page is replaced.

const root = document.documentElement;
const CHOICES = { scheme: "system", size: "normal", spacing: "normal", keys: "on" };

function isTyping(event) {
  return event
    .composedPath()
    .some((node) => node.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(node.tagName));
}

function isVisible(element) {
  return element.offsetParent !== null || getComputedStyle(element).position === "fixed";
}

function pressKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || root.dataset.keys === "off" || isTyping(event)) return;
  if (document.querySelector("vaadin-confirm-dialog[opened], vaadin-dialog[opened]")) return;
  const key = CSS.escape(event.key.toLowerCase());
  const button = [...document.querySelectorAll(`[data-key="${key}"]`)].find(isVisible);
  if (button && !button.disabled && button.getAttribute("aria-disabled") !== "true") {
    event.preventDefault();
    button.click();
  }
}

// arrow keys within a group of radio buttons
function moveInGroup(event) {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const group = step && event.target.closest?.('[role="radiogroup"]');
  if (!group || event.target.getAttribute("role") !== "radio") return;
  const radios = [...group.querySelectorAll('[role="radio"]')];
  const next = radios[(radios.indexOf(event.target) + step + radios.length) % radios.length];
  event.preventDefault();
  next.focus();
  next.click();
}

// a digit gives the line of a rubric its points, and the next line is up: that with the focus, or the first without points
function givePoints(event) {
  if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (root.dataset.keys === "off" || isTyping(event)) return;
  const lines = [...document.querySelectorAll(".rubric.to-mark .criterion")].filter(isVisible);
  const open = lines.find((line) => !line.querySelector('[aria-checked="true"]'));
  const line = document.activeElement.closest?.(".rubric.to-mark .criterion") ?? open;
  const points = line?.querySelector(`[data-points="${event.key}"]`);
  if (!points) return;
  event.preventDefault();
  points.click();
  const next = lines[lines.indexOf(line) + 1] ?? line;
  (next === line ? points : next.querySelector('[tabindex="0"]')).focus();
}

// sentences that can be marked in the text: arrow keys move between them, Enter or the space key marks
function moveAmongSentences(event) {
  const target = event.target.closest?.(".target");
  if (!target || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = [...target.closest(".targets").querySelectorAll(".target")];
  const at = all.indexOf(target);
  const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 };
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    target.click();
  } else if (event.key in to) {
    event.preventDefault();
    const next = all[Math.max(0, Math.min(all.length - 1, to[event.key]))];
    for (const each of all) each.tabIndex = each === next ? 0 : -1;
    next.focus();
  }
}

// a sentence that is chosen while an answer is written: its paragraph is cited at the cursor
function cite(sentence) {
  const area = document.querySelector(".open-answer");
  const field = area?.inputElement;
  if (!field || !getSelection().isCollapsed) return;
  const at = area.dataset.at === undefined ? field.value.length : Number(area.dataset.at);
  const before = field.value.slice(0, at);
  const after = field.value.slice(at);
  const citation = `${before && !/\s$/.test(before) ? " " : ""}(${sentence.dataset.cite})${/^[\p{L}\p{N}]/u.test(after) ? " " : ""}`;
  field.value = before + citation + after;
  field.setSelectionRange(at + citation.length, at + citation.length);
  area.dataset.at = at + citation.length;
  field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  sentence.classList.remove("just-cited");
  void sentence.offsetWidth;
  sentence.classList.add("just-cited");
  sayCited(sentence.dataset.cite);
  if (isVisible(area)) field.focus({ preventScroll: true });
}

function sayCited(place) {
  const note = document.querySelector(".cited-note");
  const said = note.querySelector("[data-template]");
  said.textContent = said.dataset.template.replace("%s", place);
  note.classList.add("shown");
}

// where the cursor was when the answer lost the focus, and which paragraphs it cites by now
function followAnswer(event) {
  const area = event.target.closest?.(".open-answer");
  if (!area) return;
  area.dataset.at = area.inputElement.selectionStart;
  markCited(area);
}

function markCited(area) {
  const cited = new Set([...area.inputElement.value.matchAll(/¶\s?(\d+)/g)].map((found) => `p${found[1]}`));
  for (const paragraph of document.querySelectorAll(".page .para")) {
    paragraph.classList.toggle("cited", cited.has(paragraph.id));
  }
}

// Alt with an arrow key moves the step that has the focus
function moveStep(event) {
  const direction = event.altKey && { ArrowUp: "up", ArrowDown: "down" }[event.key];
  const step = direction && event.target.closest?.(".step");
  if (!step) return;
  event.preventDefault();
  step.querySelector(`[data-move="${direction}"]`).click();
}

// a step is dragged by its grip: the others make room, and the server is told where it was dropped
function dragStep(down) {
  const step = down.target.closest?.(".grip")?.closest(".step");
  if (!step || down.button !== 0) return;
  down.preventDefault();
  const list = step.parentElement;
  const steps = [...list.children];
  const from = steps.indexOf(step);
  const tops = steps.map((each) => each.offsetTop);
  const room = step.offsetHeight + parseFloat(getComputedStyle(step).marginBottom);
  let to = from;
  const drag = (move) => {
    const by = move.clientY - down.clientY;
    step.style.transform = `translateY(${by}px)`;
    const middle = tops[from] + by + step.offsetHeight / 2;
    to = steps.filter((each, i) => i !== from && tops[i] + each.offsetHeight / 2 < middle).length;
    steps.forEach((each, i) => {
      if (i === from) return;
      const shift = i > from && i <= to ? -room : i < from && i >= to ? room : 0;
      each.style.transform = shift ? `translateY(${shift}px)` : "";
    });
  };
  const drop = (up) => {
    list.classList.remove("dragging");
    step.classList.remove("lifted");
    for (const each of steps) each.style.transform = "";
    document.removeEventListener("pointermove", drag);
    document.removeEventListener("pointerup", drop);
    document.removeEventListener("pointercancel", drop);
    if (up.type === "pointerup" && to !== from) list.dispatchEvent(new CustomEvent("step-moved", { detail: { from, to } }));
  };
  list.classList.add("dragging");
  step.classList.add("lifted");
  document.addEventListener("pointermove", drag);
  document.addEventListener("pointerup", drop);
  document.addEventListener("pointercancel", drop);
}

function showPane(pane) {
  const desk = document.querySelector(".desk");
  if (!desk) return;
  desk.dataset.pane = pane;
  document.querySelector(".cited-note")?.classList.remove("shown");
  markPanes(desk);
}

function markPanes(desk) {
  const pane = desk.dataset.pane ?? "text";
  for (const button of desk.querySelectorAll(".panes button")) {
    button.setAttribute("aria-pressed", String(button.dataset.pane === pane));
  }
}

function showEvidence() {
  const mark = document.querySelector(".page mark.evidence");
  if (!mark) return;
  showPane("text");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  mark.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  for (const each of document.querySelectorAll(".page mark.evidence")) {
    each.classList.remove("found");
    void each.offsetWidth;
    each.classList.add("found");
  }
  mark.tabIndex = -1;
  mark.focus({ preventScroll: true });
}

// another place was lit: a phone turns to the text, a wide screen brings the place into view
function showLit(event) {
  const mark = event.target.querySelector("mark.evidence");
  if (!mark) return;
  if (!isVisible(mark)) showPane("text");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  mark.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
  for (const each of event.target.querySelectorAll("mark.evidence")) each.classList.add("found");
}

// a remark or the like leads to a paragraph: it comes into view and stands out for a moment
function showParagraph(event) {
  const paragraph = event.target.querySelector(`#p${event.detail}`);
  if (!paragraph) return;
  showPane("text");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  paragraph.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  for (const each of document.querySelectorAll(".para.wanted")) each.classList.remove("wanted");
  void paragraph.offsetWidth;
  paragraph.classList.add("wanted");
  paragraph.tabIndex = -1;
  paragraph.focus({ preventScroll: true });
}

function choose(button) {
  const { preference, choice } = button.dataset;
  if (choice === CHOICES[preference]) {
    delete root.dataset[preference];
    localStorage.removeItem(`briefwise.${preference}`);
  } else {
    root.dataset[preference] = choice;
    localStorage.setItem(`briefwise.${preference}`, choice);
  }
  markChoices();
}

function markChoices() {
  for (const button of document.querySelectorAll("[data-preference]")) {
    const { preference, choice } = button.dataset;
    const on = (root.dataset[preference] ?? CHOICES[preference]) === choice;
    button.setAttribute("aria-checked", String(on));
    button.tabIndex = on ? 0 : -1;
  }
}

document.addEventListener("keydown", (event) => {
  moveInGroup(event);
  moveAmongSentences(event);
  moveStep(event);
  givePoints(event);
  if (!event.defaultPrevented) pressKey(event);
});

document.addEventListener("pointerdown", dragStep);

for (const kind of ["input", "focusout", "keyup", "pointerup"]) document.addEventListener(kind, followAnswer);

document.addEventListener("click", (event) => {
  const target = event.target.closest?.("[data-preference], button[data-pane], [data-show-evidence], [data-cite]");
  if (!target) return;
  if (target.dataset.preference) choose(target);
  else if (target.dataset.cite) cite(target);
  else if (target.dataset.pane) showPane(target.dataset.pane);
  else showEvidence();
});

document.addEventListener("text-lit", showLit);

document.addEventListener("paragraph-wanted", showParagraph);

document.addEventListener("toggle", markChoices, true);

// the server replaces parts of the page; what only the browser knows is put on the new ones
new MutationObserver(() => {
  const desk = document.querySelector(".desk");
  if (desk && !desk.querySelector(".panes [aria-pressed]")) markPanes(desk);
  const area = document.querySelector(".open-answer");
  if (area?.inputElement) markCited(area);
}).observe(document.body, { childList: true, subtree: true });
