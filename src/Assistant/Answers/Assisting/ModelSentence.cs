namespace Assistant.Answers.Assisting;

/// <param name="Text">With its marks before the full stop; with "- " where it is an item.</param>
/// <param name="StartsLine">It stands first in a line of its own.</param>
internal readonly record struct ModelSentence(string Text, bool StartsLine);
