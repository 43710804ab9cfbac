using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>Other words of a question for the same thing: the office's on one side, people's on the other.</summary>
internal static class Synonyms
{
    // By the first word of a phrase: its words, and the other phrases of its group.
    private static readonly Lazy<ILookup<string, (string[] Parts, string[] Others)>> ByFirst = new(() => Text.Synonyms.Same
        .Select(group => group.Select(Plain).Where(phrase => phrase.Length > 1).Distinct(StringComparer.Ordinal).ToArray())
        .SelectMany(group => group.Select(phrase => (Parts: phrase.Split(' '), Others: group.Where(other => other != phrase).ToArray())))
        .ToLookup(phrase => phrase.Parts[0], StringComparer.Ordinal));

    /// <summary>For each phrase of the question that has equals: where it stands among the words, and the other phrases.</summary>
    public static List<SynonymMatch> In(IReadOnlyList<string> words)
    {
        var found = new List<SynonymMatch>();
        for (var start = 0; start < words.Count; start++)
        {
            foreach (var (parts, others) in ByFirst.Value[words[start]])
            {
                if (start + parts.Length <= words.Count && parts.Select((part, i) => words[start + i] == part).All(same => same))
                {
                    found.Add(new SynonymMatch(start, start + parts.Length, others));
                }
            }
        }

        return found;
    }

    private static string Plain(string phrase) => string.Join(' ', Words.Of(NormalForm.Of(phrase)).Select(word => word.Folded));
}
