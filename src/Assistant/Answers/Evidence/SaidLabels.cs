using Assistant.Answers.Reading;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>
/// How far a question says each of several labels that stand beside each other, by the words that tell them apart: "cao", "giữa",
/// "thấp" of three "vùng".
/// </summary>
internal sealed class SaidLabels
{
    private readonly QuestionReading _reading;
    private readonly List<List<Word>> _labels;
    private readonly HashSet<string> _common;

    public SaidLabels(QuestionReading reading, IReadOnlyList<string> labels)
    {
        _reading = reading;
        _labels = [.. labels.Select(label => Words.Of(label).Where(word => !word.IsNumber && (word.Folded.Length > 1 || char.IsLetter(word.Folded[0]))).ToList())];
        _common = _labels.Count < 2 ? [] : [.. _labels.Select(label => label.Select(word => word.Folded)).Aggregate((one, other) => one.Intersect(other))];
    }

    /// <summary>How many of the words that set the label apart the question says.</summary>
    public int Said(int at) => Apart(at).Count(pair => IsSaid(_labels[at], pair));

    /// <summary>The said words that set the label apart.</summary>
    public IReadOnlyList<string> SaidWords(int at) => [.. Apart(at).Where(pair => IsSaid(_labels[at], pair)).Select(place => _labels[at][place].Folded)];

    /// <summary>3: the whole label stands in the question; 2: all that sets it apart; 1: half of that, two neighbouring words among it; 0: less.</summary>
    public int Strength(int at)
    {
        var label = _labels[at];
        if (label.Count == 0)
        {
            return 0;
        }

        var line = Words.Line(label);
        var apart = Apart(at).ToList();
        if ((label.Count > 1 || apart.Count > 0) && SaysWhole(line) && label.TrueForAll(word => IsTyped(word)))
        {
            return 3;
        }

        var said = apart.Count(place => IsSaid(label, place));
        if (apart.Count > 0 && said == apart.Count)
        {
            return 2;
        }

        var hasPair = label.Zip(label.Skip(1)).Any(pair => _reading.Says(pair.First.Folded + " " + pair.Second.Folded) && !(_common.Contains(pair.First.Folded) && _common.Contains(pair.Second.Folded)));
        return apart.Count > 0 && said * 2 >= apart.Count && hasPair ? 1 : 0;
    }

    private IEnumerable<int> Apart(int at) => Enumerable.Range(0, _labels[at].Count).Where(place => !_common.Contains(_labels[at][place].Folded));

    // "không hoàn thành nhiệm vụ" says nothing of "hoàn thành nhiệm vụ".
    private bool SaysWhole(string line)
    {
        var at = _reading.Folded.IndexOf(line, StringComparison.Ordinal);
        while (at >= 0)
        {
            if (!_reading.Folded.AsSpan(0, at).EndsWith(" khong"))
            {
                return true;
            }

            at = _reading.Folded.IndexOf(line, at + 1, StringComparison.Ordinal);
        }

        return false;
    }

    // Little words ("giữa", "không", "năm") stand in most questions: beside their neighbours they mean the label.
    private bool IsSaid(List<Word> label, int at)
    {
        var word = label[at];
        if (IsLittle(word))
        {
            return (at > 0 && _reading.Says(label[at - 1].Folded + " " + word.Folded)) || (at + 1 < label.Count && _reading.Says(word.Folded + " " + label[at + 1].Folded));
        }

        return IsTyped(word) || _reading.Terms.Any(term => term.Options.Skip(1).Any(option => option.Split(' ').Contains(word.Folded, StringComparer.Ordinal)));
    }

    private static bool IsLittle(Word word) =>
        StopWords.Holds(word.Folded, word.Key) || word.Folded is "nam" or "thang" or "quy" or "ngay" or "giua" or "khong" or "so";

    // "đóng góp" is not "đồng bằng" where marks were typed.
    private bool IsTyped(Word word)
    {
        if (!_reading.Says(word.Folded))
        {
            return false;
        }

        var terms = _reading.Terms.Where(term => term.Folded == word.Folded && term.Key is not null && Diacritics.HasMarks(term.Key)).ToList();
        return terms.Count == 0 || !Diacritics.HasMarks(word.Key) || terms.Exists(term => term.Key == word.Key);
    }
}
