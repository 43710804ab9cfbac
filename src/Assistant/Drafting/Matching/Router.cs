using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Drafting.Matching;

/// <summary>
/// Which outline lines a message answers. A name in front ("2.7: …", "dân vận: …") decides; without one, words decide inside the
/// section that is asked; what nothing decides belongs to the line that is asked.
/// </summary>
public sealed class Router(OutlineMap map, LineMatcher matcher)
{
    // A label must be found nearly whole in a title: half a match is as likely another line's.
    private const double LabelCoverage = 0.6;

    // To leave the line that is asked, words must fit another one clearly better; one that was named, even more so.
    private const double LeaveAsked = 1.25;
    private const double LeaveNamed = 1.8;

    // A whole message may belong to a later section although nothing names it; then much of it must fit there.
    private const double StrayCoverage = 0.3;
    private const double LeaveSection = 1.15;

    private const double DistanceCost = 0.01;

    private const double Exactness = 0.1;

    // A title at the start of a sentence may be that of a section which was just left.
    private const int JustBefore = 4;

    // They carry the clause before them on; the rest of the sentence lists what they open.
    private static readonly string[] Continuations = ["nhung", "trong do", "gom", "bao gom", "cu the", "nhat la", "do", "vi", "nen", "de", "rieng", "con lai", "ca biet"];
    private static readonly string[] Lists = ["gom", "trong do", "bao gom", "cu the"];

    /// <summary>In the order of the message; every character of it that says something is in a placement.</summary>
    /// <param name="asked">The line that the interview stands at.</param>
    /// <param name="isOpen">Whether a line still waits for an answer.</param>
    public IReadOnlyList<Placement> Route(string text, OutlineLine asked, Func<OutlineLine, bool> isOpen)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(isOpen);
        var (named, rest) = HeadingNames.Leading(map, text, asked.Index);
        if (rest.Length == 0)
        {
            return [];
        }

        var place = named is null ? Stray(rest, asked) : new Place(named.Lines, FirstOpen(named.Lines, isOpen), named, false);
        var all = new List<Piece>();
        foreach (var segment in Segmenter.Of(rest))
        {
            place = Enter(segment, rest, place, asked, isOpen, out var from);
            var pieces = Assign(rest, segment, from, place);
            all.AddRange(pieces);
            if (pieces.Count > 0)
            {
                place = place with { Line = pieces[^1].Lines[^1], Named = false };
            }
        }

        return Joined(all, rest);
    }

    /// <summary>The line or heading that a few words name; null when they name none.</summary>
    public (OutlineLine? Line, OutlineHeading? Heading) Resolve(string words, OutlineLine asked)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(asked);
        var best = (Score: 0.0, Line: (OutlineLine?)null, Heading: (OutlineHeading?)null);
        foreach (var line in map.Lines)
        {
            var score = LabelScore(words, line.Node, [line], asked, line.Step.Id == asked.Step.Id);
            // A section that counts is asked line by line, so there its own lines are meant first.
            var wanted = line.Id == asked.Id && line.Step.LineByLine ? 1.05 : 1.0;
            if (score * wanted > best.Score)
            {
                best = (score * wanted, line, null);
            }
        }

        foreach (var heading in map.Headings.Where(heading => heading.Lines.Count > 1 || heading.Node.Id != heading.Lines[0].Id))
        {
            var score = LabelScore(words, heading.Node, heading.Lines, asked, heading.Node.Id == asked.Step.Id);
            // Words that a heading and one of its lines share mean the heading, unless that section is asked line by line.
            if (score > best.Score || score >= best.Score * 0.97 && best.Line is { Step.LineByLine: false } && heading.Lines.Contains(best.Line))
            {
                best = (score, null, heading);
            }
        }

        return (best.Line, best.Heading);
    }

    private double LabelScore(string words, OutlineNode node, IReadOnlyList<OutlineLine> lines, OutlineLine asked, bool here)
    {
        var match = matcher.Score(words, node);
        var enough = match.Coverage >= LabelCoverage && (match.IsStrong || here && match.Coverage > 0.95);
        if (!enough)
        {
            return 0;
        }

        // "Hạn chế" names the heading "Hạn chế" rather than "Hạn chế, nguyên nhân".
        var exact = 1 - Exactness + (Exactness * matcher.TitleCoverage(words, node));
        return match.Coverage * exact / (1 + (DistanceCost * HeadingNames.Distance(asked.Index, lines)));
    }

    // Where a message belongs that names nothing: the section that is asked, or a later one that it fits far better.
    private Place Stray(string text, OutlineLine asked)
    {
        var here = new Place(asked.Step.Lines, asked, null, false);
        if (Segmenter.Of(text).Any(segment => segment.Label is not null))
        {
            return here;
        }

        var inside = asked.Step.Lines.Max(line => Fit(text, line, asked).Weight);
        var best = map.Lines
            .Where(line => line.Index > asked.Step.Lines[^1].Index && SamePart(line, asked))
            .Select(line => (Line: line, Fit: Fit(text, line, asked)))
            .OrderByDescending(candidate => candidate.Fit.Weight)
            .FirstOrDefault();
        return best.Line is not null && best.Fit is { Pairs: > 1, Coverage: > StrayCoverage } && best.Fit.Weight > inside * LeaveSection
            ? new Place(best.Line.Step.Lines, best.Line, null, false)
            : here;
    }

    private static bool SamePart(OutlineLine line, OutlineLine other) => string.Equals(line.Step.Part, other.Step.Part, StringComparison.Ordinal);

    private Match Fit(string text, OutlineLine line, OutlineLine asked)
    {
        var match = matcher.Score(text, line.Node);
        return match with { Weight = match.Weight / (1 + (DistanceCost * HeadingNames.Distance(asked.Index, [line]))) };
    }

    // What the label of a sentence, or a title at its start, says about where it belongs.
    private Place Enter(Segment segment, string text, Place place, OutlineLine asked, Func<OutlineLine, bool> isOpen, out TextSpan from)
    {
        from = segment.Whole;
        var words = segment.Label ?? TitleAtStart(text, segment, place);
        if (words is null)
        {
            return place;
        }

        var (line, heading) = Resolve(words, place.Line);
        if (place.Heading is not null && line is null && heading is null)
        {
            (line, heading) = Resolve(words, asked);
        }

        if (line is not null)
        {
            // Inside a heading that the message named, its other clauses may still go to any line of that heading.
            var named = place.Heading is { } above && above.Lines.Contains(line) ? above : null;
            return new Place(named?.Lines ?? line.Step.Lines, line, named, true);
        }

        if (heading is null)
        {
            return place;
        }

        // The heading is printed above the answer, so its words need not be said again.
        from = segment.Label is null ? segment.Whole : segment.Content;
        var first = heading.Lines.Contains(place.Line) && place.Heading is null ? place.Line : FirstOpen(heading.Lines, isOpen);
        return new Place(heading.Lines, first, heading, false);
    }

    private string? TitleAtStart(string text, Segment segment, Place place)
    {
        var sentence = segment.Whole.In(text);
        return map.Lines
            .Select(line => (line.Node, line.Index, Inside: place.Scope.Contains(line)))
            .Concat(map.Headings.Select(heading => (heading.Node, heading.Lines[0].Index, Inside: place.Scope.Contains(heading.Lines[0]))))
            .Where(candidate => candidate.Inside || candidate.Index > place.Line.Index - JustBefore)
            .SelectMany(candidate => Titles.Leads(candidate.Node.Title).Select(lead => (Lead: lead, candidate.Node)))
            .Where(candidate => Titles.StartsWith(sentence, candidate.Lead))
            .OrderByDescending(candidate => candidate.Lead.Length)
            .Select(candidate => candidate.Lead)
            .FirstOrDefault(lead => matcher.IsTelling(lead));
    }

    private List<Piece> Assign(string text, Segment segment, TextSpan from, Place place)
    {
        var pieces = new List<Piece>();
        var line = place.Line;
        var listing = false;
        foreach (var clause in segment.Clauses)
        {
            var words = clause.In(text);
            var folded = Diacritics.Fold(words);
            var carriesOn = listing || Array.Exists(Continuations, word => Begins(folded, word)) && (pieces.Count > 0 || segment.Label is null);
            if (!carriesOn)
            {
                // The label that named a line speaks for its first clause as well.
                var first = pieces.Count == 0;
                line = Choose(first && place.Named ? text[from.Start..clause.End] : words, place, first ? place.Line : line, first && place.Named, first && place.Heading is not null);
            }

            listing |= Array.Exists(Lists, word => folded.Contains(word, StringComparison.Ordinal));
            if (Terms.Of(words, string.Empty).Any(term => term.Key == "đều" || term.Folded == "deu") && pieces.Count > 0)
            {
                Gather(pieces, clause, line, place.Heading);
            }
            else if (pieces.Count > 0 && pieces[^1].Lines.Count == 1 && pieces[^1].Lines[0].Id == line.Id)
            {
                pieces[^1] = pieces[^1] with { Span = new TextSpan(pieces[^1].Span.Start, clause.End) };
            }
            else
            {
                pieces.Add(new Piece([line], clause, place.Heading));
            }
        }

        if (pieces.Count > 0)
        {
            pieces[0] = pieces[0] with { Span = new TextSpan(Math.Min(from.Start, pieces[0].Span.Start), pieces[0].Span.End) };
        }

        return pieces;
    }

    // "thời sự, tư tưởng, đánh giá tháng trước đều có": one statement about all of them.
    private static void Gather(List<Piece> pieces, TextSpan clause, OutlineLine line, OutlineHeading? heading)
    {
        var lines = pieces.SelectMany(piece => piece.Lines).Append(line).Distinct().ToList();
        var start = pieces[0].Span.Start;
        pieces.Clear();
        pieces.Add(new Piece(lines, new TextSpan(start, clause.End), heading));
    }

    private OutlineLine Choose(string words, Place place, OutlineLine line, bool named, bool open)
    {
        var stay = Fit(words, line, line);
        var best = place.Scope
            .Where(other => other.Id != line.Id)
            .Select(other => (Line: other, Fit: Fit(words, other, line)))
            .OrderByDescending(candidate => candidate.Fit.Weight)
            .FirstOrDefault();
        var better = best.Line is not null && best.Fit.Weight > stay.Weight * (named ? LeaveNamed : LeaveAsked);
        // Under a heading that was named no line has been asked yet, so there even one word tells more than none.
        return better && (best.Fit.IsStrong || open && stay.Weight == 0 && best.Fit.Words > 0) ? best.Line! : line;
    }

    // Neighbours for the same line stay as they were typed, with what stood between them.
    private static List<Placement> Joined(List<Piece> pieces, string text)
    {
        var joined = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && joined[^1].Lines.SequenceEqual(piece.Lines))
            {
                joined[^1] = joined[^1] with { Span = new TextSpan(joined[^1].Span.Start, piece.Span.End) };
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined.ConvertAll(piece => new Placement(piece.Lines, piece.Span.In(text).Trim(), piece.Heading));
    }

    private static bool Begins(string folded, string word) =>
        folded.StartsWith(word, StringComparison.Ordinal) && (folded.Length == word.Length || folded[word.Length] == ' ');

    private static OutlineLine FirstOpen(IReadOnlyList<OutlineLine> lines, Func<OutlineLine, bool> isOpen) =>
        lines.FirstOrDefault(isOpen) ?? lines[0];

    private sealed record Place(IReadOnlyList<OutlineLine> Scope, OutlineLine Line, OutlineHeading? Heading, bool Named);

    private sealed record Piece(IReadOnlyList<OutlineLine> Lines, TextSpan Span, OutlineHeading? Heading);
}
