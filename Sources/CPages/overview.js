// The overview: filters over all letters, whose index is loaded in parts when it is asked for.
"use strict";
(function () {
  const table = document.getElementById("lijst");
  if (!table) return;
  const body = table.tBodies[0];
  const filters = document.getElementById("filters");
  const search = document.getElementById("zoek");
  const order = document.getElementById("orde");
  const state = document.getElementById("stand");
  const more = document.getElementById("meer");
  const pages = document.querySelector("nav.pages");
  const boxes = Array.from(document.querySelectorAll("input.filter"));
  const parts = Number(table.dataset.delen);
  const total = Number(table.dataset.aantal);
  const original = Array.from(body.rows);
  const step = 200;
  const types = ["bad", "open", "round", "ok"];
  const at = { link: 0, title: 1, sub: 2, date: 3, dutch: 4, english: 5, redone: 6, figures: 7, citations: 8, tally: 9 };

  let letters = null;
  let waiting = null;
  const loaded = new Map();
  let asked = 0;

  /** Takes a part of the index; the file of a part calls it. */
  window.griffierDeel = function (rows) { loaded.set(asked, rows); };

  function load(part, done) {
    if (part > parts) return done();
    asked = part;
    const script = document.createElement("script");
    script.src = "data/brieven-" + part + ".js";
    script.onload = function () { script.remove(); load(part + 1, done); };
    script.onerror = function () { script.remove(); load(part + 1, done); };
    document.head.append(script);
  }

  function whenLoaded(done) {
    if (letters) return done();
    if (waiting) { waiting.push(done); return; }
    waiting = [done];
    load(1, function () {
      letters = [];
      for (let part = 1; part <= parts; part += 1) letters.push(...(loaded.get(part) || []));
      for (const letter of letters) {
        letter.words = (letter[at.title] + " " + letter[at.sub] + " " + letter[at.date]).toLowerCase();
      }
      const calls = waiting;
      waiting = null;
      for (const call of calls) call();
    });
  }

  function english() { return document.documentElement.lang === "en"; }

  function grouped(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, english() ? "," : ".");
  }

  function element(name, type, text) {
    const made = document.createElement(name);
    if (type) made.className = type;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function picture(letter) {
    const space = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(space, "svg");
    svg.setAttribute("class", "bar-picture");
    svg.setAttribute("viewBox", "0 0 600 8");
    svg.setAttribute("preserveAspectRatio", "none");
    svg.setAttribute("aria-hidden", "true");
    const counts = letter.slice(at.tally);
    const all = counts.reduce(function (sum, count) { return sum + count; }, 0);
    function bar(type, start, width) {
      const rect = document.createElementNS(space, "rect");
      rect.setAttribute("class", type);
      rect.setAttribute("x", start);
      rect.setAttribute("width", width);
      rect.setAttribute("height", 8);
      svg.append(rect);
    }
    bar("ground", 0, 600);
    let before = 0;
    counts.forEach(function (count, index) {
      if (count === 0) return;
      const start = Math.floor(before * 600 / all);
      before += count;
      bar(types[index], start, Math.max(Math.floor(before * 600 / all), start + 4) - start);
    });
    return svg;
  }

  function row(letter) {
    const line = element("tr", letter[at.tally] > 0 ? "wrong" : "");
    const head = element("th");
    head.scope = "row";
    head.lang = "nl";
    const link = element("a", "", letter[at.title]);
    link.href = letter[at.link];
    head.append(link, element("span", "sub", letter[at.sub]));
    const redone = element("td", "num", grouped(letter[at.redone]));
    redone.append(element("span", "of", " / " + grouped(letter[at.figures])));
    const bar = element("td", "bar-cell");
    bar.append(picture(letter));
    line.append(
      head, element("td", "date", english() ? letter[at.english] : letter[at.dutch]), redone,
      element("td", "num", grouped(letter[at.citations])), bar);
    types.forEach(function (type, index) {
      const count = letter[at.tally + index];
      line.append(element("td", "num " + type, count === 0 ? "" : grouped(count)));
    });
    return line;
  }

  function fits(letter, words, chosen) {
    if (!words.every(function (word) { return letter.words.includes(word); })) return false;
    if (chosen.length === 0) return true;
    return chosen.some(function (type) {
      if (type === "none") return letter[at.redone] === 0;
      return letter[at.tally + types.indexOf(type)] > 0;
    });
  }

  const orders = {
    fout: null,
    nieuw: function (one, other) { return other[at.date].localeCompare(one[at.date]); },
    oud: function (one, other) {
      return (one[at.date] || "9").localeCompare(other[at.date] || "9");
    },
    titel: function (one, other) { return one[at.title].localeCompare(other[at.title], "nl"); },
  };

  let found = [];
  let shown = 0;

  function showMore() {
    for (const letter of found.slice(shown, shown + step)) body.append(row(letter));
    shown = Math.min(found.length, shown + step);
    more.hidden = shown >= found.length;
  }

  function apply() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = boxes.filter(function (box) { return box.checked; })
      .map(function (box) { return box.value; });
    const sort = orders[order.value];
    const isPlain = words.length === 0 && chosen.length === 0 && !sort;
    if (pages) pages.hidden = !isPlain;
    if (isPlain) {
      body.replaceChildren(...original);
      more.hidden = true;
      state.textContent = "";
      return;
    }
    whenLoaded(function () {
      found = letters.filter(function (letter) { return fits(letter, words, chosen); });
      if (sort) found = found.slice().sort(sort);
      body.replaceChildren();
      shown = 0;
      showMore();
      const count = grouped(found.length) + (english() ? " of " : " van de ") + grouped(total);
      state.textContent = count + (english() ? (total === 1 ? " letter" : " letters") : (total === 1 ? " brief" : " brieven"));
    });
  }

  filters.hidden = false;
  search.addEventListener("input", apply);
  order.addEventListener("change", apply);
  for (const box of boxes) box.addEventListener("change", apply);
  more.addEventListener("click", showMore);
  document.addEventListener("taal", apply);
})();
