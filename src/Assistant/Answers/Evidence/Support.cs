using System.Text.RegularExpressions;
using Assistant.Answers.Composing;
using Assistant.Answers.Reading;
using Assistant.Corpus;

namespace Assistant.Answers.Evidence;

/// <summary>
/// Whether an answer, with all that stands around what it cites, speaks of what was asked. A sentence may share most words with a
/// question and still be silent on the one thing that it asks for: which company, which press, how much for the fuel.
/// </summary>
internal static partial class Support
{
    // Set on the development questions: below it, right answers are rarer than wrong ones.
    private const double Enough = 0.75;

    // One word that stands nowhere is one way of saying it among others.
    private const int MostMissing = 1;

    // Where a fourth of the words stands nowhere, rare words that do stand there do not outweigh them.
    private const int LeastPart = 4;

    // "Số đảng viên … là bao nhiêu": a share of something, the number of a paragraph or a year counts nothing.
    private static bool CountsIt(Inquiry inquiry, Draft draft)
    {
        var reading = inquiry.Reading;
        if (reading.Kind != QuestionKind.Quantity || reading.Wants(Need.Percent) || reading.Text.Contains('%', StringComparison.Ordinal) || reading.Wants(Need.Duration) || !CountedNumber().IsMatch(reading.Folded))
        {
            return true;
        }

        return draft.Writer.Citations.Any(citation => inquiry.Base.Find(citation.Document.Id)?.At(citation.Span) is not { Block.Kind: not BlockKind.Table }
            || TimeWords.HasFigure(NoCount().Replace(citation.Quote, " ")));
    }

    [GeneratedRegex(@" (?:tong )?so (?!lieu|hieu)(?:\S+ ){1,12}?(?:la )?(?:bao nhieu|may) | (?:bao nhieu|may) (?:dang vien|nguoi|dong chi|can bo)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex CountedNumber();

    [GeneratedRegex(@"^\W*\d{1,2}(?:\.\d{1,2})*[.)\-]?\s|\d[\d.,]*(?:\s?-\s?\d[\d.,]*)?\s?%", RegexOptions.CultureInvariant)]
    private static partial Regex NoCount();

    public static bool Carries(Inquiry inquiry, Draft draft)
    {
        // Who names "Điều 10" has said where the answer stands, in whatever words.
        if (draft.Confidence >= Draft.Certain || inquiry.Reading.Sections.Count > 0)
        {
            return true;
        }

        var words = Words.Of(draft.Writer.Text).ToList();
        foreach (var citation in draft.Writer.Citations)
        {
            words.AddRange(Words.Of(citation.Quote));
            if (inquiry.Base.Find(citation.Document.Id) is { } document)
            {
                words.AddRange(Words.Of(document.Topic.Line));
                words.AddRange(document.At(citation.Span)?.Above().Prepend(document.At(citation.Span)!).SelectMany(view => view.Words) ?? []);
            }
        }

        var around = new Bag(words);
        if (!Qualifiers.AreMet(inquiry.Reading, around) || !Qualifiers.NamesTheUnits(inquiry.Reading, draft.Writer.Text) || !CountsIt(inquiry, draft))
        {
            return false;
        }

        var fit = inquiry.Matcher.Measure(new Zone(around, 1));
        var silent = fit.Missing.Count(inquiry.Base.Lexicon.Tells);
        return silent <= MostMissing || fit.Coverage >= Enough && silent * LeastPart < inquiry.Terms.Count(term => !term.Light);
    }
}
