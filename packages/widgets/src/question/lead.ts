/** Feedback in two voices: the first short sentence answers, the rest explains. */
export interface Lead {
  lead: string;
  rest: string;
}

const shortest = 14; // "Yes." alone is no headline; it takes the next sentence along
const longest = 90;

/** Cuts off the opening sentence where it is short enough to be a headline; else everything explains. */
export function leadOf(feedback: string): Lead {
  const words = feedback.trim();
  let length = endOfSentence(words, 0);
  if (length < shortest) {
    const longer = endOfSentence(words, length);
    if (longer <= longest) length = longer;
  }
  if (length > longest) return { lead: '', rest: words };
  return { lead: words.slice(0, length), rest: words.slice(length).trimStart() };
}

/** The reason alone, for whoever did not answer so: "Yes." was not meant for them. */
export function reasonOf(feedback: string): string {
  const words = feedback.trim();
  const end = endOfSentence(words, 0);
  const isOneWord = !/\s/u.test(words.slice(0, end));
  return isOneWord && end < words.length ? words.slice(end).trimStart() : words;
}

function endOfSentence(words: string, from: number): number {
  const end = sentenceEnd.exec(words.slice(from))?.index;
  return end === undefined ? words.length : from + end + 1;
}

// A stop, then a space, then a capital, a quote or a digit: "0.95" and "e.g. this" do not end a sentence.
const sentenceEnd = /[.?!؟](?=\s+["“'‘(]?[\p{Lu}\p{Lo}\d])/u;
