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

    // A sentence with the very words that are asked about goes before one that covers a little more.
    private const double Nearly = 0.25;

    // To whom, with whom and where it is done need not be said again where the doing itself is ruled.
    private static readonly HashSet<string> Behind = new(StringComparer.Ordinal) { "cho", "voi", "ve", "den", "tai", "o", "trong", "ngoai", "khi" };

    public static Draft? Compose(Inquiry inquiry)
    {
        if (Optional().IsMatch(inquiry.Reading.Folded) && Obligation(inquiry) is { } obligation)
        {
            return obligation;
        }

        if (ClauseComposer.Best(inquiry) is not { Clause: not null } nearest)
        {
            return null;
        }

        if (Reached(inquiry, nearest.Clause) is { } reached)
        {
            return ClauseComposer.Show(inquiry, nearest, wholeSentence: false, reached);
        }

        var predicate = Predicate(inquiry);
        var best = inquiry.Clauses.FirstOrDefault(candidate => candidate.Clause is { } own && Speaks(predicate, own)
            && candidate.Fit.Coverage >= nearest.Fit.Coverage - Nearly && Guard.Lets(inquiry, candidate.Block, candidate.Text)) ?? nearest;
        return ClauseComposer.Show(inquiry, best, wholeSentence: false, Polarity(inquiry, best, best.Clause!));
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

    // Only the asked words themselves prove a yes, and only their denial a no.
    private static string Polarity(Inquiry inquiry, Candidate best, Clause clause)
    {
        // A statement of a note is quoted, not judged; and a yes or a no rests on a sentence that speaks of all that was asked.
        if (best.Fit.Coverage < Proves || best.Fit.Missing.Count > 0 || best.Block.Document.IsNote)
        {
            return string.Empty;
        }

        var verbs = AskedVerb().Matches(inquiry.Reading.Folded).Select(match => match.Groups["verb"].Value).ToHashSet(StringComparer.Ordinal);
        if (!DenyingQuestion().IsMatch(inquiry.Reading.Folded) && Denial().Matches(clause.Bag.Line).Any(match => verbs.Contains(match.Groups["what"].Value)))
        {
            return Replies.AnswerNo;
        }

        var open = best.Fit.Own < Proves || !HoldsAll(inquiry, clause) || Hedge().IsMatch(clause.Bag.Line) || Duty().IsMatch(inquiry.Reading.Folded)
            || DenyingQuestion().IsMatch(inquiry.Reading.Folded) || Diacritics.Fold(inquiry.Question.Text).Equals(inquiry.Question.Text, StringComparison.OrdinalIgnoreCase);
        return open ? string.Empty : Replies.AnswerYes;
    }

    private static bool Speaks(IReadOnlyList<string> predicate, Clause clause) =>
        predicate.Count > 0 && clause.Bag.Holds(string.Join(' ', predicate.Take(2))) && predicate.All(clause.Bag.HoldsWord);

    // "đóng dấu" of "có phải đóng dấu không".
    private static IReadOnlyList<string> Predicate(Inquiry inquiry)
    {
        var match = Asked().Match(inquiry.Reading.Folded);
        return match.Success ? [.. match.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => word is "phai" or "duoc" or "can" or "co" or "bi").TakeWhile((word, at) => at < 2 || !Behind.Contains(word))] : [];
    }

    private static bool HoldsAll(Inquiry inquiry, Clause clause) =>
        inquiry.Terms.All(term => StopWords.IsLight(term.Folded) || clause.Bag.HoldsWord(term.Folded));

    // "có thể … (hoặc không)", "thí điểm", "khi có hướng dẫn": the words decide, not a yes of ours.
    [GeneratedRegex(" co the | hoac khong | neu | khi co | thi diem | tuy | chua | khong ", RegexOptions.CultureInvariant)]
    private static partial Regex Hedge();

    [GeneratedRegex(" bat buoc | phai | duoc phep | nhat thiet ", RegexOptions.CultureInvariant)]
    private static partial Regex Duty();

    [GeneratedRegex(@" bo trong | bat buoc | nhat thiet | khong (?:lam|ghi|neu|bao cao|co) .*(?:duoc khong|co sao) | tuy chon | co can .* khong | bo qua duoc | bo qua .* duoc khong ", RegexOptions.CultureInvariant)]
    private static partial Regex Optional();

    [GeneratedRegex(@"neu co(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex IfAny();

    [GeneratedRegex(@"dat (?:tren |gan |hon |khoang |duoi )?(?<r>\d+(?:[.,]\d+)?)\s?%,? (?:so voi )?(?:chi tieu|muc tieu|ke hoach)(?: de ra)? (?:la |tren )?(?<t>\d+(?:[.,]\d+)?)\s?%", RegexOptions.CultureInvariant)]
    private static partial Regex ResultAndTarget();

    [GeneratedRegex(@"(?<= (?:co|duoc|phai|can) (?:(?:phai|duoc|can|the) )?)(?<verb>\S+)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex AskedVerb();

    [GeneratedRegex(@"(?<= (?:khong|chua|cam|nghiem cam) (?:(?:duoc|phai|can|the|co) )*)(?<what>\S+)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    [GeneratedRegex(@" (?:khong|chua|cam) .+ (?:khong|chua|dung khong|phai khong) $", RegexOptions.CultureInvariant)]
    private static partial Regex DenyingQuestion();

    [GeneratedRegex(@" (?:co|duoc|phai|can|nen) ((?:\S+ ){1,6}?)(?:hay )?(?:khong|chua|ko) ", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();
}
