// What the reader may ask of the table of names while it cuts a label.
export {};
//# sourceMappingURL=lexicon.js.map