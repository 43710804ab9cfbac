using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Reckons from the figures of one sentence: amounts by year, a change that it states, what is left of a sum.</summary>
internal static partial class TextReckoning
{
    private const int Looked = 12;

    // The sentence, and for a change the clause itself, must speak of what is asked.
    private const double Speaks = 0.65;
    private const double SpeaksItself = 0.15;
    private const double SpeaksOfChange = 0.5;

    public static Draft? Compose(Inquiry inquiry, Reckoning asked)
    {
        var left = AsksForRest(inquiry);
        if (asked is Reckoning.None or Reckoning.Agreement or Reckoning.Share && !left)
        {
            return null;
        }

        foreach (var candidate in inquiry.Clauses.Take(Looked).Where(candidate => candidate.Clause is not null && candidate.Block.IsContent && Guard.SpeaksOfPlaces(inquiry, candidate.Block) && SpeaksOfIt(inquiry, candidate)))
        {
            var sentence = SentenceOf(candidate.Clause!);
            var draft = left ? Rest(inquiry, candidate, sentence) : Changed(inquiry, candidate, sentence, asked) ?? ByYear(inquiry, candidate, sentence, asked);
            if (draft is not null)
            {
                return draft;
            }
        }

        return null;
    }

    // "tăng từ 18% lên 46%"
    private static Draft? Changed(Inquiry inquiry, Candidate candidate, (int Start, int End) sentence, Reckoning asked)
    {
        if (asked is not (Reckoning.Difference or Reckoning.Growth or Reckoning.Ratio))
        {
            return null;
        }

        var clause = candidate.Clause!;
        if (inquiry.FigureMatcher.Measure(new Zone(clause.Bag, 1)).Own < SpeaksOfChange)
        {
            return null;
        }

        foreach (Match match in FromTo().Matches(clause.Text))
        {
            var (before, after) = (Amount.Of(match.Groups["a"].Value, match.Groups["ua"].Value), Amount.Of(match.Groups["b"].Value, match.Groups["ub"].Value));
            if (before is null || after is null || (before.Unit.Length > 0 && after.Unit.Length > 0 && !before.HasUnitOf(after)) || !NamesYears(inquiry, clause.Text[match.Index..]))
            {
                continue;
            }

            return Show(inquiry, candidate, sentence, writer => Change(writer, before.Unit.Length > 0 ? before : before with { Unit = after.Unit }, after.Unit.Length > 0 ? after : after with { Unit = before.Unit }, asked));
        }

        return null;
    }

    // "năm 2023 là 2.400 triệu đồng, năm 2024 là 5.200 triệu đồng"
    private static Draft? ByYear(Inquiry inquiry, Candidate candidate, (int Start, int End) sentence, Reckoning asked)
    {
        var dated = DatedAmount.In(candidate.Block.Block.Text[sentence.Start..sentence.End]);
        var years = TableColumns.YearsIn(inquiry.Reading);
        var terms = years.Count == 0 ? dated : [.. years.Select(year => dated.FirstOrDefault(one => one.Year == year)).OfType<DatedAmount>()];
        if (terms.Count < 2 || terms.Count < years.Count || terms.Any(term => !term.Amount.HasUnitOf(terms[0].Amount)) || dated.GroupBy(one => one.Year).Any(group => group.Count() > 1))
        {
            return null;
        }

        terms = [.. terms.OrderBy(term => term.Year)];
        return Show(inquiry, candidate, sentence, writer => asked switch
        {
            Reckoning.Sum or Reckoning.Average when terms[0].Amount.Unit != "%" => Total(writer, [.. terms.Select(term => term.Amount)], asked),
            Reckoning.Difference or Reckoning.Growth or Reckoning.Ratio when terms.Count == 2 || years.Count == 0 => Change(writer, terms[0].Amount, terms[^1].Amount, asked),
            _ => null,
        });
    }

    // "yêu cầu thu hồi 186 triệu đồng, đến nay đã thu hồi 152 triệu đồng"; "đã đóng cửa 31/37 bãi"
    private static Draft? Rest(Inquiry inquiry, Candidate candidate, (int Start, int End) sentence)
    {
        var text = candidate.Block.Block.Text[sentence.Start..sentence.End];
        foreach (Match match in Done().Matches(text))
        {
            var (all, done) = (Amount.Of(match.Groups["a"].Value, match.Groups["unit"].Value), Amount.Of(match.Groups["b"].Value, match.Groups["unit"].Value));
            if (all is not null && done is not null && all.Value > done.Value && Says(inquiry, match.Groups["verb"].Value))
            {
                return Show(inquiry, candidate, sentence, writer =>
                {
                    // "31/37" is one figure in the source.
                    writer.Reckon(all.Written);
                    writer.Reckon(done.Written);
                    return Difference(writer, Replies.AnswerRemaining, all, done);
                });
            }
        }

        foreach (Match match in OfSo().Matches(text).Concat(Cleared().Matches(text)))
        {
            var (whole, done) = (Amount.Of(match.Groups["a"].Value, match.Groups["ua"].Value), Amount.Of(match.Groups["b"].Value, match.Groups["ub"].Value));
            if (whole is not null && done is not null && whole.HasUnitOf(done) && whole.Value > done.Value && Says(inquiry, match.Groups["verb"].Value))
            {
                return Show(inquiry, candidate, sentence, writer => Difference(writer, Replies.AnswerRemaining, whole, done));
            }
        }

        return null;
    }

    private static bool SpeaksOfIt(Inquiry inquiry, Candidate candidate)
    {
        var document = candidate.Block.Document;
        var fit = inquiry.FigureMatcher.Measure(
            new Zone(candidate.Block.Sentence(candidate.Clause!.Sentence), 1),
            new Zone(candidate.Block.Chain, 1),
            new Zone(document.Topic, 1),
            new Zone(new Bag(Words.Of(document.Document.Place)), 1));
        return fit.Coverage >= Speaks && fit.Own >= SpeaksItself;
    }

    private static bool Says(Inquiry inquiry, string verb) => inquiry.Reading.Says(Diacritics.Fold(verb).Trim().ToLowerInvariant());

    private static Draft? Show(Inquiry inquiry, Candidate candidate, (int Start, int End) sentence, Func<AnswerWriter, string?> reckon)
    {
        var writer = new AnswerWriter();
        if (reckon(writer) is not { } line)
        {
            return null;
        }

        var text = AnswerWriter.Shown(candidate.Block.Block.Text[sentence.Start..sentence.End]);
        var mark = writer.Cite(candidate.Block, sentence.Start, sentence.End);
        writer.Line($"{line} {mark}").Gap().Line(DocumentNames.Source(candidate.Block)).Gap().Line($"{text} {mark}");
        return new Draft(writer, candidate.Trust, []);
    }

    private static string? Change(AnswerWriter writer, Amount before, Amount after, Reckoning asked)
    {
        var word = after.Value > before.Value ? Replies.AnswerIncrease : after.Value < before.Value ? Replies.AnswerDecrease : Replies.AnswerUnchanged;
        var (bigger, smaller) = after.Value >= before.Value ? (after, before) : (before, after);
        if (asked == Reckoning.Difference || after.Unit == "%")
        {
            return before.Value == after.Value ? $"{word}: {after.Written}" : Difference(writer, word, bigger, smaller);
        }

        if (before.Value == 0)
        {
            return null;
        }

        var growth = writer.Reckon(Figures.Share((bigger.Value - smaller.Value) / before.Value));
        return asked == Reckoning.Ratio
            ? $"{after.Written} : {before.Written} = **{writer.Reckon(Figures.Write(after.Value / before.Value))}** {Replies.AnswerTimes}"
            : $"{word} **{growth}** (({bigger.Written} - {smaller.Written}) : {before.Written} = {growth})";
    }

    private static string Difference(AnswerWriter writer, string word, Amount bigger, Amount smaller)
    {
        var amount = writer.Reckon(Figures.Write(bigger.Value - smaller.Value));
        var (unit, sign) = bigger.Unit == "%" ? (Replies.AnswerPoints, "%") : (bigger.Unit, string.Empty);
        return $"{word} **{amount}** {unit}".TrimEnd() + $" ({bigger.Written}{sign} - {smaller.Written}{sign} = {amount})";
    }

    private static string Total(AnswerWriter writer, IReadOnlyList<Amount> amounts, Reckoning asked)
    {
        var terms = string.Join(" + ", amounts.Select(amount => amount.Written));
        var sum = amounts.Sum(amount => amount.Value);
        return asked == Reckoning.Average
            ? $"{Replies.AnswerAverage}: ({terms}) : {writer.Reckon(Figures.Write(amounts.Count))} = **{writer.Reckon(Figures.Write(sum / amounts.Count))}** {amounts[0].Unit}"
            : $"{Replies.AnswerTotal}: {terms} = **{writer.Reckon(Figures.Write(sum))}** {amounts[0].Unit}";
    }

    // The years of the question stand with the figures, or it names none.
    private static bool NamesYears(Inquiry inquiry, string text) => inquiry.Reading.Years.All(year => text.Contains(year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));

    private static (int Start, int End) SentenceOf(Clause clause)
    {
        var all = clause.Block.Clauses.Where(other => other.Sentence == clause.Sentence).ToList();
        return (all[0].Start, all[^1].End);
    }

    /// <summary>"còn bao nhiêu … chưa": what is left is asked for.</summary>
    public static bool AsksForRest(Inquiry inquiry) => Left().IsMatch(inquiry.Reading.Folded);

    [GeneratedRegex(@" con (?:phai |can |lai |thieu |no |chua )(?:\S+ ){0,8}?(?:bao nhieu|may) | con (?:bao nhieu|may) | (?:chua|con lai) (?:\S+ ){0,5}?(?:bao nhieu|may) ", RegexOptions.CultureInvariant)]
    private static partial Regex Left();

    [GeneratedRegex(@"(?<!\p{L})từ (?:mức )?(?<a>\d[\d.,]*)\s?(?<ua>%|\p{L}+(?: \p{L}+){0,3}?)?(?: \([^)]{1,40}\)| (?:vào |trong )?năm \d{4})? (?:lên|xuống|còn|đến|tới)(?: còn| thành| mức)? (?<b>\d[\d.,]*)\s?(?<ub>%|\p{L}+(?: \p{L}+)?)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FromTo();

    [GeneratedRegex(@"đã (?<verb>\p{L}+)(?: \p{L}+){0,2}? (?<b>\d[\d.]*)/(?<a>\d[\d.]*) (?<unit>\p{L}+(?: \p{L}+)?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Done();

    // "chỉ ra 14 hạn chế, đến nay khắc phục xong 11 hạn chế": the same thing is counted twice, the second time as done.
    [GeneratedRegex(@"(?<a>\d[\d.]*) (?<ua>\p{L}+ \p{L}+)[^.\d]{0,60}?(?:đến nay|đã|mới)(?: đã| mới)? (?<verb>\p{L}+ \p{L}+)(?: xong| được| đạt| dứt điểm)* (?<b>\d[\d.]*) (?<ub>\k<ua>)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Cleared();

    [GeneratedRegex(@"(?<verb>\p{L}+ \p{L}+) (?<a>\d[\d.,]*)\s?(?<ua>%|\p{L}+(?: \p{L}+)?)[^.]{0,80}?(?:đã|mới) \k<verb>(?: được| đạt)? (?<b>\d[\d.,]*)\s?(?<ub>%|\p{L}+(?: \p{L}+)?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfSo();
}
