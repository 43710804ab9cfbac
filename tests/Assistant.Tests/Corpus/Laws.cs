using System.Text;
using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

internal static class Laws
{
    public static void All(Document document)
    {
        BlocksReadAsTheirSource(document);
        NoLineIsLost(document);
        NoCharacterIsLost(document);
        ParentsComeFirst(document);
    }

    public static void BlocksReadAsTheirSource(Document document)
    {
        foreach (var block in document.Blocks)
        {
            var source = string.Concat(block.Pieces.Select(piece => Letters(piece.In(document.Text))));
            Assert.Equal(source, Letters(block.Text));
        }
    }

    public static void NoLineIsLost(Document document)
    {
        var covered = new bool[document.Text.Length];
        foreach (var span in document.Blocks.SelectMany(block => block.Pieces).Concat(document.Unplaced.Select(line => line.Span)))
        {
            covered.AsSpan(span.Start, span.Length).Fill(true);
        }

        var at = 0;
        foreach (var line in document.Text.Split('\n'))
        {
            if (line.Trim().Length > 0)
            {
                Assert.True(covered.AsSpan(at, line.Length).Contains(true), $"{document.Id}: lost '{line}'");
            }

            at += line.Length + 1;
        }
    }

    /// <summary>Every character that is no white space stands in a block, in an unplaced line, or is the label that its block shows.</summary>
    public static void NoCharacterIsLost(Document document)
    {
        var text = document.Text;
        var covered = new bool[text.Length];
        foreach (var span in document.Blocks.SelectMany(block => block.Pieces).Concat(document.Unplaced.Select(line => line.Span)))
        {
            covered.AsSpan(span.Start, span.Length).Fill(true);
        }

        foreach (var block in document.Blocks.Where(block => block.Label.Length > 0 && block.Kind is BlockKind.Item or BlockKind.Footnote))
        {
            // "- ", "(1) ", "¹": between the line's beginning and the words.
            for (var at = block.Span.Start - 1; at >= 0 && text[at] is not ('\n' or '\t') && !covered[at]; at--)
            {
                covered[at] = true;
            }
        }

        for (var at = 0; at < text.Length; at++)
        {
            Assert.True(covered[at] || char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF', $"{document.Id}: lost '{text[at]}' at {at} of '{text[Math.Max(0, at - 30)..Math.Min(text.Length, at + 30)]}'");
        }
    }

    public static void ParentsComeFirst(Document document)
    {
        var seen = new Dictionary<string, Block>(StringComparer.Ordinal);
        foreach (var block in document.Blocks)
        {
            if (block.ParentId is { } parent)
            {
                Assert.True(seen.ContainsKey(parent), $"{document.Id}: {block.Id} before its parent");
                Assert.Equal(seen[parent].Level + 1, block.Level);
            }
            else
            {
                Assert.Equal(1, block.Level);
            }

            seen.Add(block.Id, block);
        }
    }

    /// <summary>White space, stars and rules are how a text is set, not what it says.</summary>
    private static string Letters(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not ('*' or '\\' or '-' or '–' or '—' or '_' or '=' or '~' or '#' or '\uFEFF'))
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }
}
