using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Answers.Reading;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>What no likeness of words makes up for: another year, another province, a document that is not named, a figure that is not there.</summary>
internal static partial class Guard
{
    // These either stand there or the question has no answer.
    private const Need Hard = Need.Money | Need.Clock | Need.Place | Need.Names | Need.Contact | Need.Duration | Need.Percent | Need.Symbol | Need.Funding | Need.Period;

    // Above this a missing word is one way of saying it among others.
    private const double SpeaksOfNearlyAll = 0.8;
    private const double SpeaksOfMost = 0.65;

    /// <param name="around">Further text that counts as the piece's own: column names, a caption.</param>
    public static bool Lets(Inquiry inquiry, BlockView block, string text, string around = "")
    {
        var reading = inquiry.Reading;
        return reading.Years.All(year => SpeaksOf(year, block, around, reading.Wants(Need.Number)))
            && SpeaksOfPlaces(inquiry, block)
            && Ordinals.In(reading.Folded).All(ordinal => Ordinals.Stands(ordinal, block.Line + block.Chain.Line + block.Document.Topic.Line))
            && NamesTheDocuments(inquiry, block)
            && StatesTheFigures(inquiry, block, text)
            && Needs.Lacking(reading.Needs & (reading.Kind == QuestionKind.Quantity ? Hard | Need.Number : Hard), text) == Need.None;
    }

    /// <summary>Whether a piece counts what the question counts: the most telling word that the corpus knows stands with it, and the unit.</summary>
    public static bool Counts(Inquiry inquiry, Candidate candidate)
    {
        if (inquiry.Reading.Kind != QuestionKind.Quantity)
        {
            return true;
        }

        if ((candidate.Block.IsHeading && !IsSentence(candidate.Block)) || (candidate.Fit.Missing.Count > 0 && Place.IsInOutline(candidate.Block) && !inquiry.Reading.Outline))
        {
            // "Phụ lục 3", "2.3": the figures of a heading count nothing; and what an outline says of other things asks for figures and gives none.
            return false;
        }

        var telling = inquiry.Terms.Where(term => !term.Light && inquiry.Base.Lexicon.Knows(term.Folded) && !char.IsAsciiDigit(term.Folded[0])).MaxBy(term => inquiry.Base.Lexicon.Weight(term.Folded));
        var lacks = candidate.Fit.Coverage < SpeaksOfNearlyAll
            && ((telling is not null && candidate.Fit.Missing.Contains(telling.Folded)) || candidate.Fit.Missing.Count > 1 || (candidate.Fit.Missing.Count == 1 && candidate.Fit.Coverage < SpeaksOfMost));
        return !lacks
            && inquiry.Units.Select(unit => unit.Words).All(unit => !IsKnown(inquiry, unit) || Holds(candidate.Block, unit) || Reading.Synonyms.In(unit.Split(' ')).SelectMany(match => match.Others).Any(other => Holds(candidate.Block, other)));
    }

    // "1- Đến nay, toàn huyện còn 40 hộ …": a numbered paragraph that somebody set in bold says something all the same.
    private static bool IsSentence(BlockView block) => block.Children.Count == 0 && block.Block.Text.EndsWith('.') && block.Clauses.Count > 1;

    private static bool IsKnown(Inquiry inquiry, string unit) => unit.Split(' ') is [var first, var second] && inquiry.Base.Lexicon.PairCount(first, second) > 2;

    private static bool Holds(BlockView block, string phrase) => block.Bag.Holds(phrase) || block.Chain.Holds(phrase);

    /// <summary>Whether the piece may speak for the places that the question names.</summary>
    public static bool SpeaksOfPlaces(Inquiry inquiry, BlockView block) => inquiry.Scope.Asked.Allow(block);

    /// <summary>Whether the year, or a span of years around it, stands in the block, over it, or in what the document says of itself.</summary>
    /// <param name="figure">A figure is asked for: that of several years is not that of one of them.</param>
    public static bool SpeaksOf(int year, BlockView block, string around, bool figure = false)
    {
        var own = around + block.Line;
        if (Says(year, own) || (!figure && IsWithinSpan(year, own)))
        {
            return true;
        }

        // "Đến ngày 31/12/2023 …": a piece that writes other years speaks of these, whatever stands over it.
        return !OtherYear().IsMatch(CitedDay().Replace(own, " "))
            && (Says(year, block.Chain.Line + block.Document.Topic.Line) || block.Document.Document.Date?.Year == year || (!figure && IsWithinSpan(year, block.Chain.Line)));
    }

    /// <summary>Whether the year itself is written in the folded words, alone or in a date.</summary>
    public static bool Says(int year, string line)
    {
        var written = year.ToString(CultureInfo.InvariantCulture);
        line = CitedDay().Replace(line, " ");
        return line.Contains(" " + written + " ", StringComparison.Ordinal) || line.Contains("/" + written + " ", StringComparison.Ordinal);
    }

    private static bool IsWithinSpan(int year, string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (Year(words[i]) is { } from && (Year(words[i + 1]) ?? (i + 2 < words.Length ? Year(words[i + 2]) : null)) is { } to && from <= year && year <= to && to - from <= 10)
            {
                return true;
            }
        }

        return false;
    }

    // "Chỉ thị số 28-CT/TW, ngày 21/01/2019": the day of a document that is named says nothing of the year that is spoken of.
    [GeneratedRegex(@" @\S+ (?:ngay )?[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex CitedDay();

    [GeneratedRegex(@" (?:[0-9]{1,2}/)*(?:19|20)[0-9]{2} ", RegexOptions.CultureInvariant)]
    private static partial Regex OtherYear();

    private static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1944 and < 2100 ? year : null;

    // "mỗi đảng viên phải đóng 2% đúng không": what the question asserts must stand in the text just so, a share or a count.
    private static bool StatesTheFigures(Inquiry inquiry, BlockView block, string text)
    {
        var asked = inquiry.Reading.Text;
        if (!inquiry.Reading.Is(QuestionKind.YesNo) && !asked.Contains('%', StringComparison.Ordinal))
        {
            return true;
        }

        var all = text + " " + string.Join(' ', block.Above().Select(view => view.Block.Text));
        var there = Numbers.Find(all).ToList();
        return Numbers.Find(asked)
            .Where(number => (inquiry.Reading.Is(QuestionKind.YesNo) || IsShare(asked, number.Span))
                && !inquiry.Reading.Years.Contains((int)Math.Min(number.Value, 9999))
                && !inquiry.Reading.Mentions.Any(mention => mention.Span.Overlaps(number.Span))
                && !inquiry.Reading.Sections.Any(section => section.Label.Contains(number.Span.In(asked), StringComparison.Ordinal)))
            .All(number => there.Exists(other => other.Value == number.Value && IsShare(asked, number.Span) == IsShare(all, other.Span)));
    }

    private static bool IsShare(string text, TextSpan number) => text.AsSpan(number.Start).TrimStart("0123456789.,- ").StartsWith("%");

    private static bool NamesTheDocuments(Inquiry inquiry, BlockView block)
    {
        var topics = inquiry.Reading.Mentions.Where(mention => !inquiry.Scope.Sources.Contains(mention)).ToList();
        return topics.Count == 0
            || topics.Exists(mention => block.Bag.Holds(mention.Token) || block.Chain.Holds(mention.Token) || block.Document.Topic.Holds(mention.Token));
    }
}
