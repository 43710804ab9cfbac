using System.Globalization;
using Assistant.Answers;
using Assistant.Corpus;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>Answers and replies as a person reads them in a terminal.</summary>
internal static class AnswerPage
{
    private const string Indent = "    ";

    // Four lines of a terminal: enough to recognise the place, not so much that the next source scrolls away.
    private const int LongestQuote = 300;

    public static void Write(Terminal terminal, Answer answer)
    {
        WriteText(terminal, answer.Text);
        WriteCitations(terminal, answer.Citations);
        WriteSuggestions(terminal, answer.Suggestions);
        if (answer.Citations.Count > 0)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(Replies.MadeByMachine);
        }
    }

    public static void WriteText(Terminal terminal, string markdown)
    {
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith('>'))
            {
                WriteQuote(terminal, line[1..]);
                continue;
            }

            // A list keeps its shape: the second line of an item stands under its first word.
            var indent = line.Length - line.TrimStart(' ', '-', '•', '+').Length;
            var lines = Lines.Wrapped(line, terminal.Width - indent);
            terminal.Out.WriteLine(Plain(terminal, line[..Math.Min(line.Length - line.TrimStart(' ').Length, line.Length)] + lines[0]));
            foreach (var more in lines.Skip(1))
            {
                terminal.Out.WriteLine(Plain(terminal, new string(' ', indent) + more));
            }
        }
    }

    public static void WriteCitations(Terminal terminal, IReadOnlyList<Citation> citations)
    {
        foreach (var citation in citations)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(Strong(terminal, $"[{citation.N}] {citation.Document.Title}"));
            var lines = Lines.Indented("“" + Shown(citation.Quote) + "”", terminal.Width, Indent);
            if (citation.Section.Length > 0)
            {
                lines = Lines.Indented(Replies.CitationSection(citation.Section), terminal.Width, Indent).Concat(lines);
            }

            foreach (var line in lines)
            {
                terminal.Out.WriteLine(line);
            }

            // Never broken: a link in two pieces opens nothing.
            terminal.Out.WriteLine(Indent + ServeCommand.DefaultAddress + citation.Url);
        }
    }

    public static void WriteExplanation(Terminal terminal, Explanation explanation)
    {
        IEnumerable<string>[] parts =
        [
            explanation.Kinds, explanation.Documents, explanation.Bodies, explanation.Levels, explanation.Years.Select(year => year.ToString(CultureInfo.InvariantCulture)),
            explanation.Sections, explanation.Places, explanation.Open, explanation.Words,
        ];
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(Replies.ExplainTitle);
        foreach (var (name, values) in Replies.ExplainParts.Zip(parts, (name, values) => (name, string.Join("; ", values))).Where(part => part.Item2.Length > 0))
        {
            foreach (var line in Lines.Indented($"{name}: {values}", terminal.Width, "  "))
            {
                terminal.Out.WriteLine(line);
            }
        }
    }

    public static void WriteSuggestions(Terminal terminal, IReadOnlyList<string> suggestions)
    {
        if (suggestions.Count == 0)
        {
            return;
        }

        terminal.Out.WriteLine();
        terminal.Out.WriteLine(Replies.SuggestionsTitle);
        foreach (var suggestion in suggestions)
        {
            terminal.Out.WriteLine("  - " + suggestion);
        }
    }

    /// <summary>Set in, on every line: the sign for a quotation is also the prompt of the conversation.</summary>
    private static void WriteQuote(Terminal terminal, string words)
    {
        foreach (var line in Lines.Indented(words, terminal.Width, Indent))
        {
            terminal.Out.WriteLine(Plain(terminal, line));
        }
    }

    /// <summary>A long quotation ends at a word; the link and --json have all of it.</summary>
    private static string Shown(string quote)
    {
        if (quote.Length <= LongestQuote)
        {
            return quote;
        }

        var end = quote.LastIndexOfAny([' ', '\n'], LongestQuote);
        return quote[..(end > 0 ? end : LongestQuote)].TrimEnd(' ', '\n', ',', ';') + " …";
    }

    private static string Strong(Terminal terminal, string text) => terminal.Interactive ? "\e[1m" + text + "\e[0m" : text;

    /// <summary>Markdown's bold as the terminal's, or gone.</summary>
    private static string Plain(Terminal terminal, string line)
    {
        var pieces = line.Split("**");
        return string.Concat(pieces.Select((piece, index) => index % 2 == 1 && index < pieces.Length - 1 ? Strong(terminal, piece) : piece));
    }
}
