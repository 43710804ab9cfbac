using System.Globalization;
using System.Text;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Search;

namespace Assistant.Tests.Formats;

/// <summary>
/// One line, or a hundred thousand, of one thing over and over: what reads each line in the light of all before it takes hours
/// here. NASTY_BYTES=5000000 looks harder.
/// </summary>
public sealed class NastyLineTests
{
    // Text of this size takes some tenths of a second; what went through all lines for every line took half a minute.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly int Size = int.TryParse(Environment.GetEnvironmentVariable("NASTY_BYTES"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 150_000;

    [Theory]
    [InlineData("1.1.1.1.")]
    [InlineData("(")]
    [InlineData("- - - ")]
    [InlineData("số ")]
    [InlineData("ngày ")]
    [InlineData("a\t")]
    [InlineData("[^1]")]
    [InlineData("số 12-KH/TU, ")]
    [InlineData("Nghị quyết số 21 ")]
    [InlineData("abc ")]
    [InlineData("A")]
    [InlineData("1/1/")]
    [InlineData("<!--")]
    [InlineData("<b hidden>")]
    [InlineData("nh©n ")]
    [InlineData("**")]
    [InlineData("ĐỀ CƯƠNG ")]
    [InlineData("\u0301")]
    public async Task A_thing_said_over_and_over_does_not_hang_the_reader(string unit)
    {
        var once = new StringBuilder("Chữ\n").Insert(0, unit, Size / unit.Length);
        var lines = new StringBuilder("Chữ\n").Insert(0, unit + "\n", Size / (unit.Length + 1));
        foreach (var (name, text) in ((string, StringBuilder)[])[("a.txt", once), ("a.txt", lines), ("a.md", once)])
        {
            var content = Encoding.UTF8.GetBytes(text.ToString());
            var reading = Task.Run(() => Read(name, content));
            var patience = Task.Delay(Patience * Math.Max(1, Size / 150_000));
            Assert.True(await Task.WhenAny(reading, patience) == reading, $"{name}: '{unit}' is still being read.");
            await reading;
        }
    }

    private static void Read(string name, byte[] content)
    {
        if (new DocumentReaders().Read(name, content) is ReadResult.Readable readable)
        {
            var document = DocumentParser.Parse(readable.File);
            OutlineReader.Read(document);
            PassageSplitter.Split([document]);
        }
    }
}
