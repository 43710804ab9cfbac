using Assistant.Text;

namespace Assistant.Host.Evaluation;

/// <summary>Where words of evidence stand in a document: the gold file copies them, with stars, tone marks and line breaks as they came.</summary>
internal sealed class EvidencePlaces
{
    // A passage holds evidence when it shares this much of it: less than that is the end of a neighbour.
    private const int Enough = 20;

    private readonly string _folded;
    private readonly int[] _places;

    public EvidencePlaces(string text)
    {
        // Letter by letter, so that each folded one knows its place; only spaces and stars disappear.
        var letters = new List<char>(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = char.IsWhiteSpace(text[i]) ? ' ' : text[i];
            if (letter != '*' && (letter != ' ' || (letters.Count > 0 && letters[^1] != ' ')))
            {
                letters.Add(letter);
                places.Add(i);
            }
        }

        _folded = GoldText.FoldLetters(new string([.. letters]));
        _places = [.. places];
    }

    /// <summary>All places with these words.</summary>
    public IEnumerable<TextSpan> Of(string words)
    {
        var sought = GoldText.Fold(words);
        for (var at = Next(sought, 0); at >= 0; at = Next(sought, at + 1))
        {
            yield return new TextSpan(_places[at], _places[at + sought.Length - 1] + 1);
        }
    }

    public static bool Holds(TextSpan passage, TextSpan evidence) =>
        Math.Min(passage.End, evidence.End) - Math.Max(passage.Start, evidence.Start) >= Math.Min(Enough, Math.Min(passage.Length, evidence.Length));

    private int Next(string sought, int from) => sought.Length == 0 ? -1 : _folded.IndexOf(sought, from, StringComparison.Ordinal);
}
