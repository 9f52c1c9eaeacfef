// Keys and scrolling of the reading and question pages.
export {};
