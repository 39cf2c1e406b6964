// The page of a letter: cards in the margin, the sum of a figure beside it, quotations, keys.
"use strict";
(function () {
  const sheet = document.querySelector(".sheet");
  if (!sheet) return;

  // Cards stand beside what they are about, and below each other where they would meet.

  const gap = 14;
  const wide = matchMedia("(min-width: 68rem)");

  function place() {
    const rows = Array.from(sheet.children);
    for (const row of rows) row.style.marginTop = "";
    sheet.style.minHeight = "";
    if (!wide.matches) {
      for (const margin of sheet.querySelectorAll(".margin")) margin.style.top = "";
      return;
    }
    const sizes = rows.map(function (row) {
      const margin = row.querySelector(":scope > .margin");
      return {
        row: row,
        top: row.offsetTop,
        margin: margin,
        height: margin ? margin.offsetHeight : 0,
        full: row.classList.contains("table"),
      };
    });
    let free = 0;
    let shift = 0;
    for (const size of sizes) {
      const top = size.top + shift;
      if (size.full && free > top) {
        shift += free - top;
        size.row.style.marginTop = free - top + "px";
      }
      if (!size.margin) continue;
      const at = Math.max(top, free);
      size.margin.style.top = at - top + "px";
      free = at + size.height + gap;
    }
    sheet.style.minHeight = free + "px";
  }

  let asked = false;
  function placeSoon() {
    if (asked) return;
    asked = true;
    requestAnimationFrame(function () {
      asked = false;
      place();
    });
  }
  place();
  addEventListener("resize", placeSoon);
  addEventListener("load", placeSoon);
  document.addEventListener("toggle", placeSoon, true);
  document.addEventListener("taal", placeSoon);
  document.addEventListener("change", placeSoon);
  addEventListener("beforeprint", function () {
    for (const row of sheet.children) row.style.marginTop = "";
    sheet.style.minHeight = "";
  });
  addEventListener("afterprint", placeSoon);

  // The sum of a figure is shown beside it: on hover, on focus, on tap.

  const note = document.createElement("div");
  note.className = "pop";
  note.id = "som";
  note.hidden = true;
  document.body.append(note);
  let shown = null;
  let waiting = 0;

  function light(card, on) {
    for (const part of (card.dataset.of || "").split(" ")) {
      const figure = document.getElementById(part.slice(1));
      if (!figure) continue;
      figure.classList.toggle("lit", on);
      if (on) figure.dataset.sign = part[0] === "-" ? "−" : part[0] === "~" ? "" : part[0];
      else delete figure.dataset.sign;
    }
  }

  function cards(figure) {
    return (figure.dataset.k || "").split(" ").map(function (id) {
      return document.getElementById(id);
    }).filter(Boolean);
  }

  function hide() {
    clearTimeout(waiting);
    if (shown) for (const card of cards(shown)) light(card, false);
    shown = null;
    note.hidden = true;
    note.replaceChildren();
  }

  function show(figure) {
    if (shown === figure) return;
    hide();
    const found = cards(figure);
    if (found.length === 0) return;
    shown = figure;
    light(found[0], true);
    for (const card of found.slice(0, 4)) {
      const copy = document.createElement("div");
      copy.className = card.className;
      // The first in full, of the others their first lines.
      for (const child of card.children) {
        if (card === found[0] || child === card.firstElementChild) copy.append(child.cloneNode(true));
      }
      for (const child of copy.querySelectorAll(".tools, .source")) child.remove();
      for (const summary of copy.querySelectorAll("summary")) {
        const head = document.createElement("p");
        head.className = "head";
        head.append(...summary.childNodes);
        summary.replaceWith(head);
      }
      note.append(copy);
    }
    note.hidden = false;
    const box = figure.getBoundingClientRect();
    const width = note.offsetWidth;
    const height = note.offsetHeight;
    let left;
    let top;
    if (figure.closest("table") && box.right + 16 + width < innerWidth) {
      // Beside a cell, so that the figures above and below it are seen.
      left = box.right + 14;
      top = Math.max(8, Math.min(box.top - height / 2, innerHeight - height - 8));
    } else {
      left = Math.min(Math.max(8, box.left), innerWidth - width - 8);
      const isBelow = box.bottom + 8 + height < innerHeight || box.top < height + 16;
      top = isBelow ? box.bottom + 8 : box.top - height - 8;
    }
    note.style.left = left + scrollX + "px";
    note.style.top = top + scrollY + "px";
  }

  function figureOf(event) {
    return event.target.closest ? event.target.closest(".fig[data-k]") : null;
  }

  sheet.addEventListener("pointerover", function (event) {
    const figure = figureOf(event);
    if (!figure || event.pointerType === "touch") return;
    clearTimeout(waiting);
    waiting = setTimeout(show, 90, figure);
  });
  sheet.addEventListener("pointerout", function (event) {
    if (event.pointerType === "touch" || !figureOf(event)) return;
    clearTimeout(waiting);
    waiting = setTimeout(hide, 160);
  });
  note.addEventListener("pointerenter", function () { clearTimeout(waiting); });
  note.addEventListener("pointerleave", function () { waiting = setTimeout(hide, 160); });
  sheet.addEventListener("focusin", function (event) {
    const figure = figureOf(event);
    if (figure && figure.matches(":focus-visible")) show(figure);
  });
  sheet.addEventListener("focusout", function (event) {
    if (figureOf(event)) hide();
  });
  let touch = false;
  sheet.addEventListener("pointerdown", function (event) { touch = event.pointerType === "touch"; });
  sheet.addEventListener("click", function (event) {
    const figure = figureOf(event);
    if (!figure) {
      if (!note.contains(event.target)) hide();
      return;
    }
    // The first tap shows the sum, the second goes to its card.
    if (touch && shown !== figure) {
      event.preventDefault();
      show(figure);
    } else {
      hide();
    }
  });

  // A card shows which figures it is about.

  for (const event of ["pointerenter", "focusin"]) {
    sheet.addEventListener(event, function (happened) {
      const card = happened.target.closest && happened.target.closest(".card[data-of]");
      if (card) light(card, true);
    }, true);
  }
  for (const event of ["pointerleave", "focusout"]) {
    sheet.addEventListener(event, function (happened) {
      const card = happened.target.closest && happened.target.closest(".card[data-of]");
      if (card && !card.contains(happened.relatedTarget)) light(card, false);
    }, true);
  }

  // What a link leads to is opened first.

  function reveal() {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let box = target; box; box = box.parentElement) {
      if (box.tagName === "DETAILS") box.open = true;
    }
    place();
    target.scrollIntoView({ block: "center" });
  }
  addEventListener("hashchange", reveal);
  if (location.hash) reveal();

  // A finding with its source, to be put in another text.

  function copied(button) {
    button.classList.add("done");
    setTimeout(function () { button.classList.remove("done"); }, 1600);
  }

  function copyByHand(text, button) {
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "hidden-words";
    document.body.append(field);
    field.select();
    if (document.execCommand("copy")) copied(button);
    field.remove();
    button.focus();
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest && event.target.closest("button.copy");
    if (!button) return;
    const english = document.documentElement.lang === "en";
    const text = english ? button.dataset.citeEn : button.dataset.citeNl;
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text).then(
        function () { copied(button); }, function () { copyByHand(text, button); });
    } else {
      copyByHand(text, button);
    }
  });

  // Keys: n and p go from one incorrect sum to the next, Esc closes.

  const wrong = Array.from(sheet.querySelectorAll("article.card.bad"));
  let current = -1;
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") return hide();
    if (event.ctrlKey || event.metaKey || event.altKey || wrong.length === 0) return;
    if (event.target.closest && event.target.closest("input, textarea, select")) return;
    if (event.key !== "n" && event.key !== "p") return;
    const step = event.key === "n" ? 1 : -1;
    current = (current + step + wrong.length + (current < 0 && step < 0 ? 1 : 0)) % wrong.length;
    const card = wrong[current];
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "center" });
  });
})();
