using System.Text;
using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

internal static class Laws
{
    public static void All(Document document)
    {
        BlocksReadAsTheirSource(document);
        NoLineIsLost(document);
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
