using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>The lines that may stand in an answer without a mark: words of ours that state nothing of any document.</summary>
internal static class UnmarkedWords
{
    private static readonly HashSet<string> Lines = new([Replies.AnswerFromCatalogue, Replies.AnswerByLevel, Replies.AnswerSameSection], StringComparer.Ordinal);

    public static bool Hold(string line) => Lines.Contains(line);
}
