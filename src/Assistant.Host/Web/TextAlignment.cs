using Assistant.Corpus;

namespace Assistant.Host.Web;

/// <summary>Finds for each letter of a block's text the place in the source that it came from.</summary>
internal static class TextAlignment
{
    /// <returns>One source offset for each character of the text; null when the text is not a part of its pieces.</returns>
    public static int[]? Offsets(string text, Block block, string source)
    {
        // The text leaves out stars and footnotes and joins lines with a space; it never changes the order.
        var places = block.Pieces.SelectMany(piece => Enumerable.Range(piece.Start, piece.Length)).ToArray();
        var offsets = new int[text.Length];
        var next = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var place = char.IsWhiteSpace(text[at]) ? FindSpace(source, places, next) : FindLetter(text[at], source, places, next);
            if (place >= 0)
            {
                offsets[at] = places[place];
                next = place + 1;
            }
            else if (char.IsWhiteSpace(text[at]) && places.Length > 0)
            {
                // A space that only joins two pieces belongs to the letter before it.
                offsets[at] = at == 0 ? places[0] : offsets[at - 1];
            }
            else
            {
                return null;
            }
        }

        return offsets;
    }

    private static int FindLetter(char letter, string source, int[] places, int from) =>
        Array.FindIndex(places, from, place => source[place] == letter);

    private static int FindSpace(string source, int[] places, int from)
    {
        while (from < places.Length && source[places[from]] == '*')
        {
            from++;
        }

        return from < places.Length && char.IsWhiteSpace(source[places[from]]) ? from : -1;
    }
}
