// What every page can do: change its language.
"use strict";
(function () {
  const root = document.documentElement;
  root.classList.add("js");

  /** The language that the reader chose before; Dutch where nothing was chosen or kept. */
  function kept() {
    try {
      return localStorage.getItem("griffier-taal") === "en" ? "en" : "nl";
    } catch {
      return "nl";
    }
  }

  /** Puts the words of an attribute in the language, and keeps the Dutch ones. */
  function swap(element, name, english) {
    const dutch = name + "-nl";
    if (!element.hasAttribute("data-" + dutch)) {
      const words = name === "text" ? element.textContent : element.getAttribute(name);
      element.setAttribute("data-" + dutch, words);
    }
    const words = root.lang === "en" ? english : element.getAttribute("data-" + dutch);
    if (name === "text") element.textContent = words;
    else element.setAttribute(name, words);
  }

  function show(language) {
    root.lang = language;
    for (const element of document.querySelectorAll("[data-label-en]")) {
      swap(element, "aria-label", element.dataset.labelEn);
    }
    for (const element of document.querySelectorAll("[data-placeholder-en]")) {
      swap(element, "placeholder", element.dataset.placeholderEn);
    }
    for (const element of document.querySelectorAll("[data-text-en]")) {
      swap(element, "text", element.dataset.textEn);
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
  if (kept() === "en") show("en");
})();
