namespace Assistant.Corpus.Parsing;

/// <param name="Label">As printed, without the sign behind it: "III", "3.2", "Phần thứ nhất", "a)", "-".</param>
/// <param name="Content">Where the words begin, counted from the line's start.</param>
/// <param name="Anchor">For a footnote whose mark is no superscript: where the text refers to it, in the source.</param>
internal readonly record struct LineMark(LineKind Kind, int Rank = Parsing.Rank.Leaf, string Label = "", int Content = 0, int Anchor = -1);
