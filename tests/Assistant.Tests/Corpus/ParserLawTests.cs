using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

/// <summary>What holds for every document, whatever stands in it.</summary>
public sealed class ParserLawTests
{
    public static TheoryData<string> Documents => new(["000", "001", "003"]);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_block_reads_as_its_source_does(string name) => Laws.BlocksReadAsTheirSource(Shipped.ByGoldName(name));

    [Theory]
    [MemberData(nameof(Documents))]
    public void No_line_is_lost(string name) => Laws.NoLineIsLost(Shipped.ByGoldName(name));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Parents_stand_before_their_children_and_one_level_above(string name) => Laws.ParentsComeFirst(Shipped.ByGoldName(name));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \t \n")]
    [InlineData("*\n-----\n***\n12\n- 3 -")]
    [InlineData("a\tb\tc\n1\t2\t3\n\t\t\n")]
    [InlineData("¹")]
    [InlineData("#\n##\n**\n****\n* \n- \n+ \n1.\nI.\n(\n)\n")]
    [InlineData("Nơi nhận:")]
    [InlineData("T/M BAN THƯỜNG VỤ")]
    [InlineData("KẾ HOẠCH")]
    [InlineData("ĐỀ CƯƠNG\nĐỀ CƯƠNG\nPHỤ LỤC\nPHỤ LỤC 1")]
    [InlineData("Phần thứ nhất\nĐiều 5\nChương II\n\n1.\n\n1.1.")]
    public void Odd_texts_are_read_without_complaint(string text) => Laws.All(Shipped.Parse("la.txt", text));

    [Fact]
    public void Very_long_lines_are_read() =>
        Laws.All(Shipped.Parse("dai.txt", string.Join('\n', new string('a', 100_000), string.Concat(Enumerable.Repeat("1. (a ", 20_000)), "- " + string.Concat(Enumerable.Repeat("số 12-KH/TU, ", 8_000)))));

    [Fact]
    public void Shuffled_lines_of_real_documents_obey_the_laws()
    {
        const int Seed = 20261120;
        var random = new Random(Seed);
        var lines = Shipped.All.SelectMany(document => document.Text.Split('\n')).ToArray();
        for (var round = 0; round < 40; round++)
        {
            var text = string.Join('\n', Enumerable.Range(0, 60).Select(_ => lines[random.Next(lines.Length)]));
            Laws.All(Shipped.Parse($"seed-{Seed}-{round}.txt", text));
        }
    }

    [Fact]
    public void Three_hundred_mutated_documents_lose_no_character()
    {
        const int Seed = 20261121;
        var random = new Random(Seed);
        var samples = Directory.GetFiles(Repository.Folder("tests/Assistant.Tests/Corpus/Samples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)
            .Concat(Shipped.All.Select(document => document.Text[..4000])).ToArray();
        string[] splices = ["\n\n", "\t", "   ", "“", "”.", "(1) ", "[1]", "* ", "**", "\n- ", "\n1. ", "Điều 9. ", "\n12\n", "\\- ", "| a | b |\n", "\nNơi nhận:   T/M BAN\n", "\nPHỤ LỤC I\n", "#", " \f "];
        for (var round = 0; round < 300; round++)
        {
            var text = samples[random.Next(samples.Length)].Replace("\r\n", "\n", StringComparison.Ordinal);
            for (var change = random.Next(1, 12); change > 0 && text.Length > 2; change--)
            {
                var at = random.Next(text.Length);
                text = random.Next(3) switch
                {
                    0 => text[..at] + splices[random.Next(splices.Length)] + text[at..],
                    1 => text.Remove(at, Math.Min(random.Next(1, 200), text.Length - at)),
                    _ => text[..at] + text[random.Next(at, text.Length)..] + text[..random.Next(at + 1)],
                };
            }

            Laws.All(Shipped.Parse($"dot-bien-{Seed}-{round}.txt", text.Length > 20_000 ? text[..20_000] : text));
        }
    }
}
