using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Answers "có … không" with a yes or a no, and the words that prove it; without either where the words prove neither.</summary>
internal static partial class YesNoComposer
{
    // Below this the sentence speaks of something else nearby, and proves nothing.
    private const double Proves = 0.72;

    public static Draft? Compose(Inquiry inquiry)
    {
        if (Optional().IsMatch(inquiry.Reading.Folded) && Obligation(inquiry) is { } obligation)
        {
            return obligation;
        }

        if (ClauseComposer.Best(inquiry) is not { Clause: { } clause } best)
        {
            return null;
        }

        var lead = Reached(inquiry, clause) ?? Polarity(inquiry, best, clause);
        return ClauseComposer.Show(inquiry, best, wholeSentence: false, lead);
    }

    // "không có thì bỏ trống được không": what an outline marks "(nếu có)" may be left out.
    private static Draft? Obligation(Inquiry inquiry)
    {
        var best = inquiry.Topics.Concat(inquiry.Clauses)
            .Where(candidate => Guard.Lets(inquiry, candidate.Block, candidate.Text))
            .OrderByDescending(candidate => candidate.Score + (candidate.Text.Length < 120 ? 0.1 : 0) + (Place.IsInOutline(candidate.Block) ? 0.1 : 0))
            .FirstOrDefault();
        if (best is null || !Place.IsInOutline(best.Block))
        {
            return null;
        }

        var optional = best.Block.Above().Prepend(best.Block).FirstOrDefault(view => IfAny().IsMatch(Diacritics.FoldInPlace(view.Block.Text)) && (view == best.Block || view.IsHeading));
        var shown = optional ?? best.Block;
        var writer = new AnswerWriter();
        var mark = writer.Cite(shown);
        var words = AnswerWriter.Shown(shown.Block.Text).TrimEnd('.');
        writer.Line((optional is null ? Replies.AnswerObligatory(words) : Replies.AnswerNotObligatory(words)) + " " + mark).Gap();
        writer.Line(DocumentNames.Source(shown).TrimEnd(':') + ".");
        return new Draft(writer, best.Trust, []);
    }

    // "(đạt trên 50%, chỉ tiêu 100%)": the two figures tell whether the target was reached.
    private static string? Reached(Inquiry inquiry, Clause clause)
    {
        if (!inquiry.Reading.Says("dat"))
        {
            return null;
        }

        // Of several results in one sentence the one after the most telling word of the question counts.
        var folded = Diacritics.FoldInPlace(clause.Text);
        var telling = inquiry.Terms
            .Where(term => term.Folded is not ("dat" or "chi" or "tieu") && clause.Bag.HoldsWord(term.Folded))
            .MaxBy(term => inquiry.Base.Lexicon.Weight(term.Folded));
        var from = telling is null ? 0 : clause.Words.First(word => word.Folded == telling.Folded).Span.Start - clause.Start;
        var match = ResultAndTarget().Match(folded, Math.Max(from, 0));
        if (match.Success && Numbers.Parse(match.Groups["r"].Value) is { } result && Numbers.Parse(match.Groups["t"].Value) is { } target)
        {
            return result < target ? Replies.AnswerNotReached : Replies.AnswerReached;
        }

        return folded.Contains("chua dat", StringComparison.Ordinal) || folded.Contains("khong dat", StringComparison.Ordinal) ? Replies.AnswerNotReached
            : folded.Contains("dat chi tieu", StringComparison.Ordinal) || folded.Contains("vuot chi tieu", StringComparison.Ordinal) ? Replies.AnswerReached : null;
    }

    private static string Polarity(Inquiry inquiry, Candidate best, Clause clause)
    {
        // A statement of a note is quoted, not judged; and a yes rests on a sentence that holds every word that was asked.
        if (best.Fit.Own < Proves || best.Block.Document.IsNote || !HoldsAll(inquiry, clause))
        {
            return string.Empty;
        }

        var asked = AskedVerb().Match(inquiry.Reading.Folded);
        var verb = asked.Success ? asked.Groups[1].Value : string.Empty;
        var denied = verb.Length > 0 && (clause.Bag.Holds("khong " + verb) || clause.Bag.Holds("chua " + verb) || clause.Bag.Holds("khong duoc " + verb) || clause.Bag.Holds("khong phai " + verb));
        var hedged = Hedge().IsMatch(clause.Bag.Line) || Duty().IsMatch(inquiry.Reading.Folded) || Diacritics.Fold(inquiry.Question.Text).Equals(inquiry.Question.Text, StringComparison.OrdinalIgnoreCase);
        return denied ? Replies.AnswerNo : hedged ? string.Empty : Replies.AnswerYes;
    }

    // "có thể … (hoặc không)", "thí điểm", "khi có hướng dẫn": the words decide, not a yes of ours.
    [GeneratedRegex(" co the | hoac khong | neu | khi co | thi diem | tuy | chua | khong ", RegexOptions.CultureInvariant)]
    private static partial Regex Hedge();

    [GeneratedRegex(" bat buoc | phai | duoc phep | nhat thiet ", RegexOptions.CultureInvariant)]
    private static partial Regex Duty();

    private static bool HoldsAll(Inquiry inquiry, Clause clause) =>
        inquiry.Terms.All(term => StopWords.IsLight(term.Folded) || clause.Bag.HoldsWord(term.Folded));

    [GeneratedRegex(@" bo trong | bat buoc | nhat thiet | khong (?:lam|ghi|neu|bao cao|co) .*(?:duoc khong|co sao) | tuy chon | co can .* khong | bo qua duoc | bo qua .* duoc khong ", RegexOptions.CultureInvariant)]
    private static partial Regex Optional();

    [GeneratedRegex(@"neu co(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex IfAny();

    [GeneratedRegex(@"dat (?:tren |gan |hon |khoang |duoi )?(?<r>\d+(?:[.,]\d+)?)\s?%,? (?:so voi )?(?:chi tieu|muc tieu|ke hoach)(?: de ra)? (?:la |tren )?(?<t>\d+(?:[.,]\d+)?)\s?%", RegexOptions.CultureInvariant)]
    private static partial Regex ResultAndTarget();

    [GeneratedRegex(@" (?:co|duoc|phai) (?:phai |duoc |can )?(\S+) ", RegexOptions.CultureInvariant)]
    private static partial Regex AskedVerb();
}
