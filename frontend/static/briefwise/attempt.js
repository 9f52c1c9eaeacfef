// A quiz that is taken: the clock, and answers that are kept here while the server is away. As in desk.js everything is found
// in the page by its classes and data attributes.

const root = document.documentElement;

// ---- which question: the address says it, so that a page that is loaded anew is back at it

function sayWhere(quiz) {
  const address = new URL(`quiz/${quiz.dataset.attempt}/${quiz.dataset.number}`, document.baseURI);
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}

// ---- what is answered, in a form that the server reads: "one:2|SURE", "several:0,2|", "match:1,-1|", "order:2,0,1|"; of what
// is written a number made from it, as Java makes it, and the text beside it

function hash(text) {
  let made = 0;
  for (let i = 0; i < text.length; i++) made = (Math.imul(31, made) + text.charCodeAt(i)) | 0;
  return made;
}

const checked = (within) => [...within.querySelectorAll('[aria-checked="true"][data-part]')].map((one) => one.dataset.part);

const READ = {
  one: (body) => checked(body)[0],
  several: (body) => checked(body).sort((a, b) => a - b).join(","),
  match: (body) => [...body.querySelectorAll(".choices")].map((row) => checked(row)[0] ?? -1).join(","),
  order: (body) => moved?.join(",") ?? (body.querySelector(".to-order.open") ? undefined : steps(body).join(",")),
  write: (body) => hash(body.querySelector(".open-answer").inputElement?.value ?? ""),
};

const steps = (body) => [...body.querySelectorAll(".to-order > .step")].map((step) => step.dataset.part);

function read(body) {
  const given = READ[body.dataset.form](body);
  const sure = body.querySelector('.sure [aria-checked="true"]')?.dataset.certainty ?? "";
  return given === undefined ? undefined : `${body.dataset.form}:${given}|${sure}`;
}

// ---- kept in this tab until the server says that it has the same

const shelf = () => `briefwise.kept.${document.querySelector(".quiz")?.dataset.attempt}`;

function allKept() {
  return JSON.parse(sessionStorage.getItem(shelf()) ?? "{}");
}

function put(kept) {
  if (Object.keys(kept).length) sessionStorage.setItem(shelf(), JSON.stringify(kept));
  else sessionStorage.removeItem(shelf());
  document.querySelector(".quiz")?.toggleAttribute("data-waiting", Object.keys(kept).length > 0);
}

function keep(body) {
  const said = read(body);
  if (said === undefined || said === body.dataset.stored) return;
  const text = body.querySelector(".open-answer")?.inputElement?.value ?? "";
  put({ ...allKept(), [body.dataset.question]: { said, text, base: Number(body.dataset.edition) } });
}

function settle(body) {
  const kept = allKept();
  if (kept[body.dataset.question]?.said !== body.dataset.stored) return;
  delete kept[body.dataset.question];
  put(kept);
}

// a page that begins: what an earlier one kept goes to the server, which tells whether another window was faster
let handed = {};

function handOver(quiz) {
  handed = allKept();
  for (const [question, { said, text, base }] of Object.entries(handed)) {
    quiz.dispatchEvent(new CustomEvent("kept-answer", { detail: { question, said, text, base } }));
  }
}

// the server has heard of them; what was answered since stays
function arrived() {
  const kept = allKept();
  for (const [question, { said }] of Object.entries(handed)) {
    if (kept[question]?.said === said) delete kept[question];
  }
  if (Object.keys(handed).length) put(kept);
  handed = {};
}

// ---- a click shows at once, also while the server is away

let moved;

function mark(group, chosen, name) {
  for (const one of group.querySelectorAll('[role="radio"]')) {
    const here = one === chosen;
    one.setAttribute("aria-checked", String(here));
    one.classList.toggle(name, here);
  }
}

function answered(event) {
  const target = event.target.closest?.('[role="radio"], [role="checkbox"], [data-move], .target[role="option"]');
  const body = target?.closest(".answer-body") ?? (target?.matches(".target") && document.querySelector(".answer-body"));
  if (!body) return;
  if (target.matches(".target")) {
    const listed = body.querySelector(`.option[data-part="${target.dataset.part}"]`);
    if (listed) mark(listed.parentElement, listed, "chosen");
  } else if (target.matches('[role="checkbox"]')) {
    const on = target.getAttribute("aria-checked") !== "true";
    target.setAttribute("aria-checked", String(on));
    target.classList.toggle("chosen", on);
  } else if (target.dataset.move) {
    const from = [...target.closest(".to-order").children].indexOf(target.closest(".step"));
    move(body, from, from + (target.dataset.move === "up" ? -1 : 1));
  } else {
    mark(target.closest('[role="radiogroup"]'), target, target.matches(".option") ? "chosen" : "on");
  }
  keep(body);
}

function move(body, from, to) {
  const order = moved ?? steps(body);
  if (to < 0 || to >= order.length) return;
  order.splice(to, 0, ...order.splice(from, 1));
  moved = order;
}

document.addEventListener("click", answered, true);

document.addEventListener("step-moved", (event) => {
  const body = event.target.closest(".answer-body");
  move(body, event.detail.from, event.detail.to);
  keep(body);
}, true);

document.addEventListener("input", (event) => {
  const body = event.target.closest?.(".answer-body");
  if (body && event.target.closest(".open-answer")) keep(body);
});

// ---- whether the server is there: Vaadin's client finds out that it is gone, and may go on saying so after it is back, so
// that is asked for

const AWAY = ["reconnecting", "connection-lost"];
const SMALL_FILE = "briefwise/icon.svg";

function follow() {
  const connection = window.Vaadin?.connectionState;
  if (!connection) {
    setTimeout(follow, 200);
    return;
  }
  connection.addStateChangeListener((before, now) => {
    if (AWAY.includes(now)) root.dataset.connection = "away";
    else if (now === "connected") here();
  });
  setInterval(async () => {
    if (!AWAY.includes(connection.state)) return;
    const answer = await fetch(new URL(SMALL_FILE, document.baseURI), { method: "HEAD", cache: "no-store" }).catch(() => {});
    if (answer?.ok) connection.state = "connected";
  }, 2000);
}

function here() {
  delete root.dataset.connection;
  arrived();
}

follow();

// ---- the clock: counted from the server's moment, asked for again after every sleep and every two minutes

const MINUTE = 60_000;
const ASK_EVERY = 2 * MINUTE;
const WARNINGS = [5, 1];

let clock;

function setClock(element) {
  const { now, deadline, ends } = element.dataset;
  clock = {
    element,
    stamp: now,
    // by how much this machine's clock is behind the server's
    behind: Number(now) - Date.now(),
    deadline: Number(deadline),
    ends: ends ? Number(ends) : Infinity,
    asked: Date.now(),
    warned: clock?.element === element && clock.deadline === Number(deadline) ? clock.warned : undefined,
    over: Number(now) >= Number(deadline),
  };
  tick();
}

function ask() {
  if (clock) clock.asked = Date.now();
  document.querySelector(".quiz .clock")?.dispatchEvent(new CustomEvent("clock-asked"));
}

function left(words, milliseconds) {
  const minutes = Math.ceil(milliseconds / MINUTE);
  if (minutes >= 48 * 60) return words.days.replace("%s", Math.floor(minutes / 1440));
  if (minutes >= 120) return words.hours.replace("%s", Math.floor(minutes / 60));
  if (minutes > WARNINGS[0]) return words.minutes.replace("%s", minutes);
  const seconds = Math.ceil(milliseconds / 1000);
  return words.seconds.replace("%s", `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`);
}

function tick() {
  if (!clock?.element.isConnected || !clock.element.dataset.deadline) return;
  const { element } = clock;
  const now = Date.now() + clock.behind;
  const remaining = clock.deadline - now;
  const hidden = element.hasAttribute("data-quiet");
  const shown = remaining <= 0 ? element.dataset.past : hidden ? element.dataset.show : left(element.dataset, remaining);
  const time = element.querySelector(".left");
  if (time.textContent !== shown) time.textContent = shown;
  element.classList.toggle("short", remaining <= WARNINGS[0] * MINUTE);
  element.classList.toggle("over", remaining <= 0);
  warn(element, remaining);
  const since = Date.now() - clock.asked;
  const turned = (remaining <= 0 && !clock.over) || (now >= clock.ends && since > 3000);
  clock.over = remaining <= 0;
  if (!document.hidden && (turned || since > ASK_EVERY || since < 0)) ask();
}

// said once each, politely; who opens the page late hears only the last that holds
function warn(element, remaining) {
  const due = remaining <= 0 ? "over" : remaining <= MINUTE ? "one" : remaining <= WARNINGS[0] * MINUTE ? "five" : undefined;
  if (due === clock.warned) return;
  clock.warned = due;
  element.querySelector(".warning").textContent = due ? element.dataset[due] : "";
}

setInterval(tick, 500);

for (const [target, kind] of [[document, "visibilitychange"], [window, "online"], [window, "pageshow"]]) {
  target.addEventListener(kind, () => {
    if (!document.hidden) ask();
  });
}

document.addEventListener("click", (event) => {
  const toggle = event.target.closest?.("[data-clock-toggle]");
  if (!toggle || !clock) return;
  const quiet = clock.element.toggleAttribute("data-quiet");
  toggle.setAttribute("aria-pressed", String(quiet));
  tick();
});

// ---- the server replaces parts of the page

const begun = new WeakSet();

function look(records) {
  const quiz = document.querySelector(".quiz[data-attempt]");
  if (!quiz) return;
  if (!begun.has(quiz)) {
    begun.add(quiz);
    handOver(quiz);
  }
  if (records.some(({ target }) => target.matches?.(".to-order, .answer-body") || target.querySelector?.(".to-order"))) {
    moved = undefined;
  }
  sayWhere(quiz);
  const body = quiz.querySelector(".answer-body");
  if (body) settle(body);
  const element = quiz.querySelector(".clock[data-deadline]");
  if (element && (clock?.element !== element || clock.stamp !== element.dataset.now)) setClock(element);
}

new MutationObserver(look).observe(document.body, {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ["data-stored", "data-number", "data-now"],
});
