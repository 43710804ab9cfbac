using System.Globalization;
using Assistant.Host.Commands.Output;
using Assistant.Search;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>Hits as a person reads them in a terminal.</summary>
internal static class HitPage
{
    private const string Indent = "   ";
    private const string Aside = "   | ";

    public static void Write(Terminal terminal, CorpusSnapshot corpus, IReadOnlyList<HitLine> hits)
    {
        foreach (var (hit, index) in hits.Select((hit, index) => (hit, index)))
        {
            Write(terminal, $"{index + 1}. {corpus.Find(hit.Document)?.Title}", hit);
            terminal.Out.WriteLine();
        }
    }

    public static void Write(Terminal terminal, IReadOnlyList<HitsLine.Group> groups)
    {
        foreach (var (group, index) in groups.Select((group, index) => (group, index)))
        {
            Write(terminal, $"{index + 1}. {group.Title}", group.Hits[0]);
            foreach (var hit in group.Hits.Skip(1))
            {
                Write(terminal, Indent + "–", hit);
            }

            if (group.More > 0)
            {
                terminal.Out.WriteLine(Indent + Replies.MoreInDocument(group.More));
            }

            terminal.Out.WriteLine();
        }
    }

    private static void Write(Terminal terminal, string head, HitLine hit)
    {
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{head} ({hit.Score:0.00})"));
        var lines = hit.Section.Length > 0 ? Lines.Indented(hit.Section, terminal.Width, Indent) : [];
        lines = lines
            .Concat((hit.Before ?? []).SelectMany(passage => Lines.Indented(passage.Text, terminal.Width, Aside)))
            .Concat(Lines.Indented(hit.Text, terminal.Width, Indent))
            .Concat((hit.After ?? []).SelectMany(passage => Lines.Indented(passage.Text, terminal.Width, Aside)));
        foreach (var line in lines)
        {
            terminal.Out.WriteLine(line);
        }

        if (hit.Explanation is { } shares)
        {
            WriteExplanation(terminal, shares);
        }

        if (hit.Ranks is { } ranks)
        {
            terminal.Out.WriteLine(Indent + Replies.RanksOfHit(ranks.ByWords, ranks.ByVector));
        }
    }

    private static void WriteExplanation(Terminal terminal, IReadOnlyList<HitLine.Share> shares)
    {
        foreach (var share in shares)
        {
            var words = share.Term.Length > 0 ? $"{share.Term} ({share.Name})" : share.Name;
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Indent}{share.Score,8:0.000}  {words}"));
        }

        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Indent}{shares.Sum(share => share.Score),8:0.000}  {Replies.FactorSum}"));
    }
}
