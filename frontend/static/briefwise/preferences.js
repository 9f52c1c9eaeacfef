// The reader's choices, kept in this browser, are put on <html> before anything is painted.
(() => {
  const root = document.documentElement;
  for (const name of ["scheme", "size", "spacing", "keys"]) {
    const choice = localStorage.getItem(`briefwise.${name}`);
    if (choice) root.dataset[name] = choice;
  }
})();
