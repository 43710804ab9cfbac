using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Answers with a time limit: body, task, date. Where it depends on a level that the question leaves open, all levels.</summary>
internal static partial class DeadlineComposer
{
    // Limits that fit nearly as well as the best one answer the same question for another body.
    private const double NearWords = 0.2;
    private const int MostLimits = 6;
    private const double Carries = 0.55;

    // "Thời gian hoàn thành: trước ngày …" says its task in the heading.
    private const double OfHeading = 0.7;

    // "hạn nộp của cấp xã": the heading says who, the sentence that something is handed in; few words are left to be shared.
    private const double CarriesAtOwnLevel = 0.15;

    // Below this the question does not name the document by its title and issuer; so little left is no task.
    private const double NamesTheDocument = 0.2;
    private const double Rest = 0.1;

    // A clause with the very words goes before its neighbour in the sentence, above all when no heading says them.
    private const double SaysItself = 0.3;
    private const double SaysToo = 0.1;

    // "…; hoàn thành trước ngày 25/6/2021": so short a clause only closes its sentence.
    private const int BareLimit = 10;

    /// <summary>Where something is to be sent, by whom and until when; not to whom the document itself goes.</summary>
    public static Draft? Sent(Inquiry inquiry) => AsksWhereToSend(inquiry.Reading) ? Compose(inquiry, inquiry.Reading.Is(QuestionKind.Deadline) ? States : Sends) : null;

    public static bool AsksWhereToSend(QuestionReading reading) => SendsSomething().IsMatch(reading.Folded);

    /// <summary>"gửi về đâu": who takes it, not who does it.</summary>
    public static bool AsksReceiver(QuestionReading reading) => ReceivedWhere().IsMatch(reading.Folded);

    public static Draft? Compose(Inquiry inquiry) => Compose(inquiry, States);

    private static Draft? Compose(Inquiry inquiry, Func<Inquiry, Clause, bool> states)
    {
        var fitting = inquiry.Clauses
            .Where(candidate => candidate.Clause is not null && candidate.Block.IsContent
                && Guard.Lets(inquiry, candidate.Block, candidate.Text)
                && states(inquiry, candidate.Clause)
                && Acts(inquiry, candidate)
                && Speaks(inquiry, candidate)
                && HandsIn(inquiry, candidate))
            // Of the limits of one sentence the one whose own part of it speaks of what is asked; the first of equals.
            .GroupBy(candidate => (candidate.Block, candidate.Clause!.Sentence))
            .Select(sentence => sentence.OrderByDescending(candidate => Spoken(inquiry, candidate) + OwnWords(inquiry, candidate)).ThenBy(candidate => candidate.Clause!.Start).First())
            .ToList();
        if (fitting.Exists(limit => Aptness.IsSentWhereAsked(inquiry, limit.Clause!)))
        {
            fitting = fitting.FindAll(limit => Aptness.IsSentWhereAsked(inquiry, limit.Clause!));
        }

        if (Day().IsMatch(inquiry.Reading.Folded) && fitting.Exists(HasDay))
        {
            // "trước ngày nào": that it is done every year is no day.
            fitting = fitting.FindAll(HasDay);
        }

        if (IsHandedIn(inquiry) && fitting.Exists(limit => IsOfAsker(inquiry, limit)))
        {
            // Another level's limit is the wrong one, however well its words fit.
            fitting = fitting.FindAll(limit => IsOfAsker(inquiry, limit));
        }

        if (fitting.Count == 0)
        {
            return null;
        }

        fitting = OfNamedAddressee(inquiry, fitting);
        var best = fitting[0];
        var others = Beside(inquiry, fitting, best);
        var writer = new AnswerWriter();
        if (others.Count > 1)
        {
            WriteAll(writer, others);
        }
        else
        {
            WriteOne(writer, inquiry, best);
        }

        var trust = IsHandedIn(inquiry) && IsOfAsker(inquiry, best) ? DraftChoice.Threshold : OfHeading * Spoken(inquiry, best);
        // One row of a table is no match for what stands side by side for each level.
        return new Draft(writer, Math.Max(best.Trust, others.Count > 1 && best.Trust >= DraftChoice.Threshold ? Spoken(inquiry, best) : trust), []);
    }

    // A length of time is no date: who asks how long does not ask until when.
    private static bool States(Inquiry inquiry, Clause clause) =>
        inquiry.Reading.Wants(Need.Duration) ? TimeWords.HasDuration(clause.Text) : ClauseLimits.Of(clause).Count > 0;

    private static bool HasDay(Candidate candidate) => ClauseLimits.Of(candidate.Clause!).Any(limit => limit.In(candidate.Text).Any(char.IsAsciiDigit));

    private static bool Sends(Inquiry inquiry, Clause clause) => Receiving().IsMatch(clause.Bag.Line);

    // "của chi bộ thôn": the body that the question names among those that stand side by side.
    private static List<Candidate> OfNamedAddressee(Inquiry inquiry, List<Candidate> fitting)
    {
        var names = fitting.Select(candidate => NameBeside(candidate, fitting[0])).ToList();
        var bags = names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToDictionary(name => name, name => new Bag(Words.Of(name)), StringComparer.Ordinal);
        var asker = Receiver().Replace(inquiry.Reading.Folded, " ");
        var meant = bags.Where(name => Pairs(name.Value).Any(pair => asker.Contains(pair, StringComparison.Ordinal) && bags.All(other => other.Key == name.Key || !other.Value.Holds(pair.Trim()))))
            .Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        return meant.Count == 0 ? fitting : [.. fitting.Where((_, at) => meant.Contains(names[at]))];
    }

    // Of the best one itself the name that tells it from some other.
    private static string NameBeside(Candidate candidate, Candidate best) =>
        (candidate == best ? Addressee.Of(best.Block) : Addressee.Apart(candidate.Block, best.Block))?.Name ?? string.Empty;

    private static IEnumerable<string> Pairs(Bag bag)
    {
        var words = bag.Line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Zip(words.Skip(1)).Select(pair => $" {pair.First} {pair.Second} ");
    }

    // The same work is due from each body at another time: all are told when the question leaves the body open.
    private static List<Candidate> Beside(Inquiry inquiry, List<Candidate> fitting, Candidate best)
    {
        if (inquiry.Reading.Levels.Count > 0 && Place.LevelOf(best.Block) == inquiry.Reading.Levels.Min())
        {
            return [best];
        }

        var words = Spoken(inquiry, best);
        return
        [
            .. fitting.Where(other => other == best || (Addressee.Apart(other.Block, best.Block) is not null && words - Spoken(inquiry, other) < NearWords))
                .GroupBy(other => other.Block)
                .Select(group => group.First())
                .Take(MostLimits),
        ];
    }

    // The limit belongs to its own clause and headings: what the paragraph says elsewhere has other limits, or none.
    private static bool Speaks(Inquiry inquiry, Candidate candidate) =>
        Spoken(inquiry, candidate) >= (IsHandedIn(inquiry) && IsOfAsker(inquiry, candidate) ? CarriesAtOwnLevel : Carries);

    private static double Spoken(Inquiry inquiry, Candidate candidate)
    {
        var clause = candidate.Clause!;
        var around = IsBare(clause) ? UpTo(clause) : Bag.Empty;
        var cited = new Bag(InnerReferences.In(candidate.Block).SelectMany(view => view.Words));
        var own = inquiry.Matcher.Measure(new Zone(clause.Bag, 1), new Zone(candidate.Block.Chain, 1), new Zone(around, 1), new Zone(cited, 1)).Coverage;
        var (topic, head) = (new Zone(candidate.Block.Document.Topic, 1), new Zone(candidate.Block.Document.Head, 1));
        // "hạn gửi báo cáo gương người tốt ở xã …": much of the question only names the document; the rest must be the clause's.
        var named = inquiry.Matcher.Measure(topic, head).Coverage;
        var all = inquiry.Matcher.Measure(new Zone(clause.Bag, 1), new Zone(candidate.Block.Chain, 1), new Zone(around, 1), new Zone(cited, 1), topic, head);
        if (inquiry.Reading.Wants(Need.Duration) && Telling(inquiry) is { } telling && all.Missing.Contains(telling))
        {
            // "Văn bản mật giải quyết trong mấy ngày": the limit of other papers is none of these.
            return 0;
        }

        return named < NamesTheDocument || named > 1 - Rest ? own : Math.Max(own, (all.Coverage - named) / (1 - named));
    }

    // Words side by side in the clause itself that neither the title nor a heading has: "đối chiếu xong" beside "quét xong hồ sơ".
    private static double OwnWords(Inquiry inquiry, Candidate candidate)
    {
        var above = candidate.Block.Chain;
        var own = inquiry.Terms.Zip(inquiry.Terms.Skip(1)).Where(pair => pair.Second.Position == pair.First.Position + 1).Select(pair => $"{pair.First.Folded} {pair.Second.Folded}")
            .Where(pair => candidate.Clause!.Bag.Holds(pair)).ToList();
        return own.Count == 0 ? 0 : own.Exists(pair => !above.Holds(pair)) ? SaysItself : SaysToo;
    }

    private static string? Telling(Inquiry inquiry) =>
        inquiry.Terms.Where(term => !term.Light && inquiry.Base.Lexicon.Knows(term.Folded) && !char.IsAsciiDigit(term.Folded[0])).MaxBy(term => inquiry.Base.Lexicon.Weight(term.Folded))?.Folded;

    private static bool IsBare(Clause clause) => clause.Words.Count <= BareLimit || Closing().IsMatch(Diacritics.FoldInPlace(clause.Text));

    // A short part of a sentence goes on with what was said before it, not with what comes later.
    private static Bag UpTo(Clause clause) =>
        new(clause.Block.Clauses.Where(other => other.Sentence == clause.Sentence && other.Start <= clause.Start).SelectMany(other => other.Words));

    // In "Sở A … trước ngày …; các sở khác … trước ngày …" each part has its own body.
    private static bool Acts(Inquiry inquiry, Candidate candidate)
    {
        var clause = candidate.Clause!;
        var own = candidate.Block.Document.TasksOf(candidate.Block)
            .FirstOrDefault(task => task.Who.Length > 0 && clause.Text.Contains(task.When.Text, StringComparison.Ordinal) && clause.Text.Contains(task.Who, StringComparison.Ordinal));
        return !AskedBody.IsOthers(inquiry, clause) && AskedBody.Acts(inquiry, candidate.Block, own is null ? candidate.Block.Sentence(clause.Sentence).Line : clause.Bag.Line);
    }

    // "hạn nộp báo cáo": a limit for anything else than sending or reporting is no answer, however many other words it shares.
    private static bool HandsIn(Inquiry inquiry, Candidate candidate) =>
        !IsHandedIn(inquiry)
        || (IsBare(candidate.Clause!) ? UpTo(candidate.Clause!) : candidate.Clause!.Bag) is var said
            && (said.HoldsWord("gui") || said.HoldsWord("nop") || said.HoldsWord("trinh") || said.Holds("bao cao"));

    private static bool IsHandedIn(Inquiry inquiry) => inquiry.Reading.Says("nop") || inquiry.Reading.Says("gui") || AskedBody.Reports(inquiry.Reading);

    private static bool IsOfAsker(Inquiry inquiry, Candidate candidate) =>
        inquiry.Reading.Levels.Count > 0 && Place.LevelOf(candidate.Block) == inquiry.Reading.Levels.Min();

    private static void WriteOne(AnswerWriter writer, Inquiry inquiry, Candidate best)
    {
        var (start, end) = ClauseComposer.Stretch(inquiry, best, wholeSentence: false);
        var mark = writer.Cite(best.Block, start, end);
        if (Limit(best) is { Length: > 0 } limit)
        {
            writer.Line($"**{Capital(limit)}** {mark}").Gap();
        }

        writer.Line(DocumentNames.Source(best.Block)).Gap();
        writer.Line($"{AnswerWriter.Shown(best.Block.Block.Text[start..end])} {mark}");
        foreach (var cited in InnerReferences.In(best.Block))
        {
            // "Trường hợp quy định tại điểm b khoản 1 Điều này": which case that is stands there.
            writer.Line($"- {AnswerWriter.Shown(cited.Block.Text)} {writer.Cite(cited)}");
        }

        if (AsksReceiver(inquiry.Reading) && !best.Block.Clauses.Any(clause => Receiving().IsMatch(clause.Bag.Line)))
        {
            WritePlaceToSend(writer, best.Block);
        }
    }

    // "trước ngày nào và gửi về đâu": papers give the limits in one item and the place to send to in another beside it.
    private static void WritePlaceToSend(AnswerWriter writer, BlockView limit)
    {
        var place = limit.Parent?.Children.Find(block => block != limit && block.IsContent && block.Clauses.Any(clause => Receiving().IsMatch(clause.Bag.Line)));
        if (place is not null)
        {
            writer.Line($"- {AnswerWriter.Shown(place.Block.Text)} {writer.Cite(place)}");
        }
    }

    private static void WriteAll(AnswerWriter writer, List<Candidate> limits)
    {
        var lines = limits
            .OrderBy(limit => limit.Block.Block.Span.Start)
            .Select(limit => Line(writer, limit, Whose(limit, limits)))
            .ToList();
        writer.Line(Replies.AnswerFrom(DocumentNames.Short(limits[0].Block.Document.Document), string.Empty)).Gap().Line(Replies.AnswerByLevel).Gap();
        lines.ForEach(line => writer.Line(line));
    }

    // A clause that only closes its sentence ("hoàn thành trước ngày …") does not say what is due.
    private static string Line(AnswerWriter writer, Candidate limit, string whose)
    {
        var clause = limit.Clause!;
        var sentence = limit.Block.Clauses.Where(other => other.Sentence == clause.Sentence).ToList();
        var (start, end) = clause.Words.Count <= BareLimit ? (sentence[0].Start, sentence[^1].End) : (clause.Start, clause.End);
        var mark = writer.Cite(limit.Block, start, end);
        var text = limit.Block.Block.Text[start..end];
        var named = text.IndexOf(whose + ":", StringComparison.Ordinal);
        var bold = Limit(limit) is { Length: > 0 } words ? $"**{words}** – " : string.Empty;
        return $"- {Capital(whose)}: {bold}{AnswerWriter.Shown(named < 0 ? text : text[(named + whose.Length + 1)..])} {mark}";
    }

    private static string Whose(Candidate limit, List<Candidate> all) =>
        all.Where(other => other != limit).Select(other => Addressee.Apart(limit.Block, other.Block)).OfType<Addressee>().First().Name;

    // The limit of a clause usually closes it.
    private static string Limit(Candidate candidate) => ClauseLimits.Of(candidate.Clause!) is [.., var last] ? WithoutAt(last.In(candidate.Text)) : string.Empty;

    private static string WithoutAt(string limit) => limit.StartsWith("vào ", StringComparison.OrdinalIgnoreCase) ? limit[4..] : limit;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    // "…; sinh hoạt theo tổ đảng (thực hiện khi có hướng dẫn)": a bracket at the end speaks of the whole sentence.
    [GeneratedRegex(@" (?:bao cao|ho so|ket qua|ban mem|ban cung|danh sach|bien ban|de xuat|phieu|y kien|ban in)(?: \S+){0,20}? (?:gui|nop|trinh) ", RegexOptions.CultureInvariant)]
    private static partial Regex SendsSomething();

    [GeneratedRegex(@" (?:gui|nop|trinh) (?:\S+ ){0,8}?(?:ve|cho|den|toi|len|vao|ban|van phong|uy ban|so|tinh uy|huyen uy|thanh uy|dang uy|(?<!tong )hop thu|thu dien tu) ", RegexOptions.CultureInvariant)]
    private static partial Regex Receiving();

    [GeneratedRegex(@" (?:gui|nop|trinh) (?:cho |den |toi |len |ve )?(?:nhung |cac )?(?:ai|dau|o dau|co quan nao|noi nao|don vi nao|cho nao) ", RegexOptions.CultureInvariant)]
    private static partial Regex ReceivedWhere();

    [GeneratedRegex(@" (?:ngay|hom) (?:nao|may|bao nhieu) ", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    // Who receives is not who is asked about.
    [GeneratedRegex(@" (?:cho|ve|len|den|toi|qua) (?:\S+ ){1,4}?(?=truoc |la |vao |khi |cham |han |trong |ngay |luc |$)", RegexOptions.CultureInvariant)]
    private static partial Regex Receiver();

    [GeneratedRegex(@"\((?:thuc hien|hoan thanh|trong|truoc|xong)[^()]*\)[.;]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();
}
