using Assistant.Answers.Composing;
using Assistant.Answers.Reading;

namespace Assistant.Answers.Evidence;

/// <summary>
/// Whether an answer, with all that stands around what it cites, speaks of what was asked. A sentence may share most words with a
/// question and still be silent on the one thing that it asks for: which company, which press, how much for the fuel.
/// </summary>
internal static class Support
{
    // Set on the development questions: below it, right answers are rarer than wrong ones.
    private const double Enough = 0.75;

    // One word that stands nowhere is one way of saying it among others.
    private const int MostMissing = 1;

    // Where a fourth of the words stands nowhere, rare words that do stand there do not outweigh them.
    private const int LeastPart = 4;

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

        var fit = inquiry.Matcher.Measure(new Zone(new Bag(words), 1));
        var silent = fit.Missing.Count(inquiry.Base.Lexicon.Tells);
        return silent <= MostMissing || fit.Coverage >= Enough && silent * LeastPart < inquiry.Terms.Count(term => !term.Light);
    }
}
