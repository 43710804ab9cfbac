using Assistant.Formats.Docx;
using Assistant.Formats.Profiles;

namespace Assistant.Tests.Formats;

public sealed class HeadingNumbersTests
{
    private static readonly FormatProfile Profile = FormatProfile.Named("hd05-2026");

    [Fact]
    public void Labels_in_order_share_one_list() =>
        Assert.Equal([10, 10, 10, 10, 10, 10], Ids((1, "I"), (2, "1"), (3, "1.1"), (3, "1.2"), (2, "2"), (1, "II")));

    [Fact]
    public void A_part_in_words_is_typed_and_its_headings_begin_a_list_of_their_own() =>
        Assert.Equal([null, 10, 10, null, 11, 11], Ids((0, "Phần thứ nhất"), (1, "I"), (1, "II"), (0, "Phần thứ hai"), (1, "I"), (1, "II")));

    [Fact]
    public void Parts_in_Roman_numerals_are_numbered_and_their_headings_begin_anew_by_themselves() =>
        Assert.Equal([10, 10, 10, 10], Ids((0, "Phần I"), (1, "I"), (0, "Phần II"), (1, "I")));

    [Fact]
    public void A_gap_in_the_numbers_starts_a_list_at_the_wanted_number()
    {
        var numbers = new HeadingNumbers(Profile);
        Assert.Equal(10, numbers.Next(1, "I").NumberingId);
        Assert.Equal(11, numbers.Next(1, "III").NumberingId);
        Assert.Equal(3, numbers.Lists[1][1]);
    }

    [Fact]
    public void A_label_that_repeats_a_number_it_does_not_stand_under_is_typed() =>
        Assert.Equal([10, null, 10, null], Ids((2, "1"), (3, "2.1"), (3, "1.1"), (3, "1.3")));

    [Fact]
    public void A_label_of_another_kind_is_typed() =>
        Assert.Equal([null, null, null], Ids((1, "A"), (2, "a)"), (2, "1a")));

    /// <summary>The law behind all examples: what Word counts is what the report says.</summary>
    [Fact]
    public void Whatever_the_labels_the_lists_print_them()
    {
        string[][] labels = [["Phần I", "Phần II", "Phần thứ ba", ""], ["I", "II", "III", "IV", "A", ""], ["1", "2", "3", "7", "a"], ["1.1", "1.2", "2.1", "3.3"]];
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var numbers = new HeadingNumbers(Profile);
            var counting = new CountingLists(Profile);
            for (var step = 0; step < 30; step++)
            {
                var level = random.Next(labels.Length);
                var label = labels[level][random.Next(labels[level].Length)];
                if (numbers.Next(level, label).NumberingId is { } id)
                {
                    Assert.True(label == counting.Next(id, numbers.Lists[id - HeadingNumbers.FirstId], level), $"seed {seed}, step {step}: {label}");
                }
            }
        }
    }

    private static int?[] Ids(params (int Level, string Label)[] headings)
    {
        var numbers = new HeadingNumbers(Profile);
        return [.. headings.Select(heading => numbers.Next(heading.Level, heading.Label).NumberingId)];
    }

    /// <summary>Counts as a reader does that knows nothing of other lists: the stricter of the two ways in use.</summary>
    private sealed class CountingLists(FormatProfile profile)
    {
        private readonly Dictionary<int, int[]> counts = [];

        public string Next(int list, IReadOnlyList<int> starts, int level)
        {
            var counted = counts.TryGetValue(list, out var known) ? known : counts[list] = new int[starts.Count];
            counted[level] = counted[level] == 0 ? starts[level] : counted[level] + 1;
            Array.Clear(counted, level + 1, counted.Length - level - 1);
            var text = profile.Numbering[level].Text.TrimEnd('.');
            for (var at = 0; at < starts.Count; at++)
            {
                var number = profile.Numbering[at].Format == LevelFormat.UpperRoman ? LevelLabel.Roman(counted[at]) : $"{counted[at]}";
                text = text.Replace($"%{at + 1}", number, StringComparison.Ordinal);
            }

            return text;
        }
    }
}
