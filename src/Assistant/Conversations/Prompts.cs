using System.Text.RegularExpressions;
using Assistant.Drafting;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Conversations;

/// <summary>What the interview asks: the section's title and the outline's own words, cited.</summary>
internal static partial class Prompts
{
    private const int LongestEcho = 400;

    /// <summary>The question that the draft stands at.</summary>
    public static void Ask(Say say, Draft draft)
    {
        if (draft.Current is not { } line)
        {
            say.Add(Replies.OutlineEnd).Suggest(Replies.SuggestPreview, Replies.SuggestProgress, Replies.SuggestExport);
            return;
        }

        Show(say, draft, line.Step, line.Step.LineByLine ? [line] : [.. line.Step.Lines.Where(draft.IsOpen)], all: false);
        if (line.Step.LineByLine || line.Step.Lines.Count == 1)
        {
            foreach (var entry in draft.EntriesOf(line))
            {
                say.Add(Replies.AlreadyGiven(Echo(entry.Text)));
            }
        }

        say.Suggest(Replies.SuggestSkip, line.AsksForFigure || line.Optional ? Replies.SuggestNone : Replies.SuggestWhat, Replies.SuggestPreview, Replies.SuggestProgress);
    }

    /// <summary>All that a section asks, with its notes.</summary>
    public static void Explain(Say say, Draft draft, OutlineStep step) => Show(say, draft, step, step.Lines, all: true);

    /// <summary>One line that says where the interview stands.</summary>
    public static void Remind(Say say, Draft draft)
    {
        if (draft.Current is { } line)
        {
            say.Add(Replies.BackWhereItStood(Places.Full(line.Step)));
        }
    }

    /// <summary>What the user said, on one line and not longer than it can be taken in.</summary>
    public static string Echo(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        var space = line.Length <= LongestEcho ? -1 : line.LastIndexOf(' ', LongestEcho);
        return line.Length <= LongestEcho ? line : line[..(space > 0 ? space : LongestEcho)] + " …";
    }

    private static void Show(Say say, Draft draft, OutlineStep step, IReadOnlyList<OutlineLine> lines, bool all)
    {
        lines = lines.Count > 0 ? lines : step.Lines;
        say.Add($"**{Places.Full(step)}**");
        var citation = say.Cite(draft, Around(step, lines), Places.Full(step));
        var oneOfMany = !all && step.LineByLine && step.Lines.Count > 1;
        var words = new List<string>
        {
            (oneOfMany ? Replies.LineAsks : Replies.SectionAsks) + citation
                + (oneOfMany ? " " + Replies.LineOf(step.Lines.ToList().IndexOf(lines[0]) + 1, step.Lines.Count) : string.Empty),
        };

        // A heading that is its own line was just said; what it asks stands in the notes.
        words.AddRange(lines.Where(line => line.Id != step.Id || step.Notes.Count == 0).Select(line => "> " + Plain(line.Title) + (line.Optional ? " " + Replies.OptionalLine : string.Empty)));
        words.AddRange(lines.Where(line => line.Id == step.Id).SelectMany(line => step.Notes).Select(note => "> " + Plain(note)));
        say.Add(string.Join("\n>\n", words.Skip(1).Chunk(1).Select(chunk => chunk[0])) is { Length: > 0 } quoted ? words[0] + "\n\n" + quoted : words[0]);
        if (!step.Lines.Any(line => line.Id == step.Id) && (all || !step.LineByLine))
        {
            foreach (var note in step.Notes.Where(note => note.Length > 0))
            {
                say.Add(Footnote().IsMatch(note) ? Replies.OutlineFootnote + " " + Plain(note) : Replies.OutlineNote + " " + LabelledNote().Replace(Plain(note), string.Empty));
            }
        }
    }

    private static TextSpan Around(OutlineStep step, IReadOnlyList<OutlineLine> lines)
    {
        if (step.Lines.Count == 1 && lines[0].Id == step.Id)
        {
            var inner = step.Node.Children.Select(child => child.Span.End).DefaultIfEmpty(step.Node.Span.End).Max();
            return new TextSpan(step.Node.Span.Start, Math.Max(step.Node.Span.End, inner));
        }

        return new TextSpan(lines.Min(line => line.Node.Span.Start), lines.Max(line => line.Node.Span.End));
    }

    // A footnote names the documents behind a line; it tells nobody what to write.
    [GeneratedRegex(@"^[¹²³⁴-⁹]|^\p{Lu}[\p{L} ]{2,30}\d+(?:/\d{4})?[-/]\p{L}")]
    private static partial Regex Footnote();

    [GeneratedRegex(@"^Lưu ý:\s*")]
    private static partial Regex LabelledNote();

    private static string Plain(string text) => text.Replace("*", string.Empty, StringComparison.Ordinal).Replace('\n', ' ').Trim();
}
