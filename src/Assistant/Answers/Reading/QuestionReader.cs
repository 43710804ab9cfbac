using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>Understands a question: the one place where its words are interpreted.</summary>
internal sealed partial class QuestionReader(Lexicon lexicon)
{
    // A longer "question" is a pasted text; its beginning says what is wanted.
    private const int LongestQuestion = 1200;

    /// <param name="typed">The question before marks were put to it that it did not have; what is said to the program is read from this.</param>
    public QuestionReading Read(string question, string? typed = null)
    {
        var text = Disguise.Lifted(NormalForm.Of(question));
        text = text.Length > LongestQuestion ? text[..LongestQuestion] : text;
        var marked = IsMarked(text);
        var mentions = DocumentMentions.In(text);
        var words = Spelling.Of(text, mentions, lexicon);
        var line = " " + string.Join(' ', words.Select(word => word.Folded)) + " ";
        var (kinds, needs, spent) = Signals(line, Typed(typed) ?? text, mentions.Count > 0);
        if (kinds[0] == QuestionKind.Deadline)
        {
            // "hạn nộp của xã": the word says who asks, and the level stands for it. A directive speaks to "tổ chức cơ sở đảng".
            spent.AddRange(Asker().Matches(line).Select(match => new TextSpan(match.Groups[1].Index, match.Groups[1].Index + match.Groups[1].Length)));
        }

        var sections = SectionNames.In(line);
        return new QuestionReading(
            text,
            line,
            marked,
            kinds,
            needs,
            Terms(words, spent, marked, typed is not null && typed != question),
            mentions,
            sections,
            Years(text),
            Levels(line),
            Provinces.In(line, text),
            OutlineWord().IsMatch(line));
    }

    /// <summary>What is said to the program, if the line is no question about documents; null for a question.</summary>
    public static QuestionKind? Talks(string line)
    {
        var typed = Typed(line)!;
        var heard = Heard(typed, DocumentMentions.In(typed).Count > 0).ToList();
        return heard.Count == 0 ? null : heard.MaxBy(one => one.Weight).Kind;
    }

    private static IEnumerable<(QuestionKind Kind, int Weight)> Heard(string typed, bool namesDocuments)
    {
        // "Ngu thế, hạn nộp theo Chỉ thị 14 là ngày nào": who is angry still asks.
        var heard = Talk.In(TalkLine.Of(typed, IsMarked(typed))).Where(one => one.Kind != QuestionKind.Displeasure || !namesDocuments);
        return Instructions.In(typed) ? heard.Append((QuestionKind.Instruction, 1000)) : heard;
    }

    private static string? Typed(string? question)
    {
        var text = question is null ? null : Disguise.Lifted(NormalForm.Of(question));
        return text?.Length > LongestQuestion ? text[..LongestQuestion] : text;
    }

    // A stray mark ("muc 2.3 co phai neu chi bộ") does not make a marked question: most words that could carry one must.
    private static bool IsMarked(string text)
    {
        var words = Words.Of(text).Where(word => !word.IsNumber && !word.IsDocument && word.Folded.Length > 1).ToList();
        return words.Count > 0 && words.Count(word => Diacritics.HasMarks(word.Key)) * 2 >= words.Count;
    }

    private static (IReadOnlyList<QuestionKind> Kinds, Need Needs, List<TextSpan> Spent) Signals(string line, string typed, bool namesDocuments)
    {
        var found = new Dictionary<QuestionKind, int>();
        var needs = Need.None;
        var spent = new List<TextSpan>();
        foreach (var cue in Cues.All)
        {
            foreach (Match match in cue.Pattern.Matches(line))
            {
                found[cue.Kind] = Math.Max(found.GetValueOrDefault(cue.Kind), cue.Weight);
                needs |= cue.Needs;
                if (cue.Spent)
                {
                    spent.Add(new TextSpan(match.Index, match.Index + match.Length));
                }
            }
        }

        // "bây giờ", "hồi trước": when it is asked, not what.
        spent.AddRange(Now().Matches(line).Select(match => new TextSpan(match.Index, match.Index + match.Length)));

        if (!IsMarked(typed))
        {
            // "báo cáo thi gửi về đâu": typed without marks it is "thì", unless a word beside it makes it "chỉ thị", "thị ủy", "thi đua".
            spent.AddRange(Then().Matches(line).Select(match => new TextSpan(match.Index, match.Index + match.Length)));
        }

        // As typed too: mending a word that no document holds may hide what it was meant to be.
        foreach (var (kind, weight) in Heard(typed, namesDocuments).Concat(IsMarked(typed) ? [] : Talk.In(TalkLine.Unmarked(line))))
        {
            found[kind] = Math.Max(found.GetValueOrDefault(kind), weight);
        }

        if (found.GetValueOrDefault(QuestionKind.Responsible) > found.GetValueOrDefault(QuestionKind.Recipients))
        {
            // "báo cáo gửi về đâu" is no question after the document's own recipients, which would always answer it.
            found.Remove(QuestionKind.Recipients);
        }

        var kinds = found.OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key).Select(kind => kind.Key).ToList();
        if (kinds.Count > 0 && kinds[0] is QuestionKind.Contents or QuestionKind.OutlineAsks or QuestionKind.Tasks)
        {
            // "gồm mấy nhóm": the list itself is counted, no figure need stand in it.
            needs &= ~(Need.Number | Need.Time | Need.Percent);
        }

        return (kinds.Count == 0 ? [QuestionKind.Other] : kinds, needs, spent);
    }

    private static List<QuestionTerm> Terms(List<SpelledWord> words, List<TextSpan> spent, bool marked, bool isRestored)
    {
        var terms = new List<QuestionTerm>();
        var place = 1;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var span = new TextSpan(place, place + word.Folded.Length);
            place = span.End + 1;
            var isSpent = spent.Exists(one => one.Overlaps(span));
            if (isSpent || (word.Folded == "thi" && !IsOfCompound(words, i)) || (word.Folded == "hoi" && i + 1 < words.Count && char.IsAsciiDigit(words[i + 1].Folded[0])) || StopWords.Holds(word.Folded, marked ? word.Key : null))
            {
                continue;
            }

            var options = word.Folded == "xa" && i + 1 < words.Count && words[i + 1].Folded == "hoi" ? ["xa hoi"] : Options(word);
            terms.Add(new QuestionTerm(i, options, marked && !word.Corrected ? word.Key : null, StopWords.IsLight(word.Folded)) { IsGuessed = isRestored });
        }

        return terms;
    }

    // "thì" typed without its mark is no "thị": that stands in compounds only.
    private static bool IsOfCompound(List<SpelledWord> words, int at) =>
        (at > 0 && words[at - 1].Folded is "chi" or "do" or "thanh" or "ky" or "cuoc" or "bai" or "du" or "mon" or "hoi" or "diem" or "ngay" or "hien" or "sieu" or "doi" or "tran")
        || (at + 1 < words.Count && words[at + 1].Folded is "xa" or "tran" or "truong" or "uy" or "hanh" or "dua" or "tuyen" or "dau" or "sat" or "cong");

    private static IReadOnlyList<string> Options(SpelledWord word) =>
        [.. word.Others.Prepend(word.Folded).Concat(StopWords.NumberWords(word.Folded)).Distinct(StringComparer.Ordinal)];

    private static List<int> Years(string text) =>
        [.. YearNumber().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).Distinct()];

    private static List<Level> Levels(string line)
    {
        // "theo quy chế của Tỉnh ủy …": whose document it is says nothing of who asks.
        line = Issuer().Replace(line, " ");
        var levels = new List<Level>();
        Add(Level.Grassroots, GrassrootsWord());
        Add(Level.District, DistrictWord());
        Add(Level.Province, ProvinceWord());
        Add(Level.Centre, CentreWord());
        return levels;

        void Add(Level level, Regex pattern)
        {
            if (pattern.IsMatch(line))
            {
                levels.Add(level);
            }
        }
    }

    [GeneratedRegex(@"(?<![\d/.,-])(?:19|20)\d{2}(?![\d]|[/.,]\d)")]
    private static partial Regex YearNumber();

    [GeneratedRegex("(?<= )(?:bay gio|hien gio|hoi truoc|truoc kia|(?<!may )gio(?= (?:khac|thi|con|co) ))(?= )")]
    private static partial Regex Now();

    [GeneratedRegex("(?<= )(?<! (?:chi|do|ky|cuoc|hoi|mon|bai|lich|diem|cham|du|siem|tiep) )thi(?= )(?! (?:tran|xa|uy|do|truong|hanh|dua|diem|cong|tuyen|nghiem|phan|tinh|tu|hieu|sinh|cu) )")]
    private static partial Regex Then();

    [GeneratedRegex(@"(?<= (?:theo|trong) (?:quy che|quy dinh|ke hoach|chi thi|nghi quyet|huong dan|cong van|quyet dinh|thong bao|ket luan|chuong trinh)(?: \S+){0,6}?) cua (?:ban thuong vu |ban chap hanh )?(?:tinh uy|thanh uy|huyen uy|dang uy xa|dang uy phuong)(?= )")]
    private static partial Regex Issuer();

    [GeneratedRegex(" de cuong | dan y | outline ")]
    private static partial Regex OutlineWord();

    [GeneratedRegex(" cap xa | xa phuong | dang uy xa | dang uy phuong | to chuc co so dang | cap co so | chi bo co so | dang bo co so | dang uy co so | o co so | tai co so | cap uy co so | tuyen co so | (?:cua|o|tai|cho|cac|don vi) xa (?!hoi )| xa (?:phai |can )?(?:nop|gui|bao cao) ")]
    private static partial Regex GrassrootsWord();

    [GeneratedRegex("(?<= )(?:(?:cua|o|tai|cho|don vi) )?(cap (?:xa|huyen|co so)|(?<=(?:cua|o|tai|cho|don vi) )(?:xa|huyen)) (?!hoi )")]
    private static partial Regex Asker();

    [GeneratedRegex(" cap huyen | huyen uy | thi uy | thanh uy | dang uy truc thuoc | huyen thi | cac huyen | ban thuong vu huyen | tuyen huyen | (?:cua|o|tai|cho) huyen | huyen (?:phai |can )?(?:nop|gui|bao cao) ")]
    private static partial Regex DistrictWord();

    [GeneratedRegex(" cap tinh | tinh uy | cua tinh | o tinh | toan tinh ")]
    private static partial Regex ProvinceWord();

    [GeneratedRegex(" trung uong | bo chinh tri | ban bi thu ")]
    private static partial Regex CentreWord();
}
