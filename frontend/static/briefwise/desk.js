// Keys, scrolling to evidence and the two panes of a phone. Everything is found by its data attributes in the page, so that
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

function showPane(pane) {
  const desk = document.querySelector(".desk");
  if (!desk) return;
  desk.dataset.pane = pane;
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
  if (!event.defaultPrevented) pressKey(event);
});

document.addEventListener("click", (event) => {
  const target = event.target.closest?.("[data-preference], .panes button, [data-show-evidence]");
  if (!target) return;
  if (target.dataset.preference) choose(target);
  else if (target.dataset.pane) showPane(target.dataset.pane);
  else showEvidence();
});

document.addEventListener("toggle", markChoices, true);

// the server replaces parts of the page; what only the browser knows is put on the new ones
new MutationObserver(() => {
  const desk = document.querySelector(".desk");
  if (desk && !desk.querySelector(".panes [aria-pressed]")) markPanes(desk);
}).observe(document.body, { childList: true, subtree: true });
