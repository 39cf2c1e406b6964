// What every page can do: change its language.
"use strict";
(function () {
  const root = document.documentElement;
  root.classList.add("js");

  /** The language that the page was written in first, and the other one. */
  const first = root.lang === "en" ? "en" : "nl";
  const other = first === "en" ? "nl" : "en";
  /** What bears words that are no text of an element, or of one that holds no others. */
  const names = ["aria-label", "title", "placeholder", "text"];

  /** The language that the reader chose before; the first where nothing was chosen or kept. */
  function kept() {
    try {
      return localStorage.getItem("griffier-taal") === other ? other : first;
    } catch {
      return first;
    }
  }

  /** Puts the words of an attribute in the language, and keeps those of the first. */
  function swap(element, name) {
    const isText = name === "text";
    const before = "data-" + name + "-" + first;
    if (!element.hasAttribute(before)) {
      element.setAttribute(before, isText ? element.textContent : element.getAttribute(name));
    }
    const words = element.getAttribute("data-" + name + "-" + root.lang);
    if (isText) element.textContent = words;
    else element.setAttribute(name, words);
  }

  function show(language) {
    root.lang = language;
    for (const name of names) {
      for (const element of document.querySelectorAll("[data-" + name + "-" + other + "]")) {
        swap(element, name);
      }
    }
    document.dispatchEvent(new Event("taal"));
  }

  const button = document.getElementById("taal");
  button.hidden = false;
  button.addEventListener("click", function () {
    const language = root.lang === "en" ? "nl" : "en";
    try {
      localStorage.setItem("griffier-taal", language);
    } catch {
      // A page from disk may not be allowed to keep anything.
    }
    show(language);
  });
  if (kept() !== first) show(other);
})();
