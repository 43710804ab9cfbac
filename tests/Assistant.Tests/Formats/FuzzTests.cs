using System.Globalization;
using System.Text;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Search;
using Assistant.Tests.Support;

namespace Assistant.Tests.Formats;

/// <summary>
/// Whatever a file holds: an answer or a message, never an exception, never a hang. FUZZ_ROUNDS=20000 looks longer; a failure
/// prints the seed.
/// </summary>
public sealed class FuzzTests
{
    // A guard against hangs, not a measure: the inputs take milliseconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : 60;

    private static readonly DocumentReaders Readers = new();

    public static TheoryData<string> Kinds => ["báo cáo.docx", "phong phú.docx", "kế hoạch.txt", "đề cương.txt", "ghi chú.md", "cũ.txt", "trang.html.docx"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Damage_to_the_bytes_of_a_file_never_throws_or_hangs(string kind)
    {
        var sound = Sound(kind);
        for (var seed = 0; seed < Rounds; seed++)
        {
            Check(kind, FileMutations.Bytes(sound, seed), seed);
        }
    }

    [Theory]
    [InlineData("báo cáo.docx")]
    [InlineData("phong phú.docx")]
    public void Damage_within_a_Word_file_never_throws_or_hangs(string kind)
    {
        var sound = Sound(kind);
        for (var seed = 0; seed < Rounds; seed++)
        {
            Check(kind, FileMutations.Parts(sound, seed), seed);
        }
    }

    [Fact]
    public void A_damaged_PDF_never_throws_or_hangs()
    {
        var sound = Encoding.Latin1.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj 4 0 obj<</Length 44>>stream\nBT /F1 12 Tf 100 700 Td (Bao cao) Tj ET\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        for (var seed = 0; seed < Math.Max(3, Rounds / 20); seed++)
        {
            byte[] head = [.. "%PDF-1.4\n"u8];
            Check("quét.pdf", [.. head, .. FileMutations.Bytes(sound, seed).Skip(head.Length)], seed);
        }
    }

    [Fact]
    public void Noise_is_refused_or_read_under_every_name()
    {
        foreach (var name in (string[])["a.txt", "a.md", "a.docx", "a.xyz"])
        {
            for (var seed = 0; seed < 2 + (Rounds / 1000); seed++)
            {
                var noise = new byte[Rounds >= 1000 ? 2_000_000 : 300_000];
                new Random(seed).NextBytes(noise);
                // Half of the seeds: only letters, so that it passes for text.
                Check(name, seed % 2 == 0 ? noise : [.. noise.Select(b => (byte)(b % 16 == 0 ? '\n' : ' ' + (b % 95)))], seed);
            }
        }
    }

    [Fact]
    public void A_damaged_catalogue_never_throws_or_hangs()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "b.txt"), "Kế hoạch");
        var sound = Encoding.UTF8.GetBytes("documents:\n  - file: b.txt\n    id: ke-hoach\n    number: 34-KH/TU\n    date: 2021-03-19\n    sources: [a, b]\nknown:\n  - number: 12-HD/BTCTW\n    date: 2018-07-06\n");
        for (var seed = 0; seed < Rounds * 4; seed++)
        {
            File.WriteAllBytes(Path.Combine(folder.Path, "catalog.yaml"), FileMutations.Bytes(sound, seed));
            Run(seed, "catalog.yaml", () => Catalog.Load(folder.Path));
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("&a [*a, ")]
    public void Front_matter_that_nests_without_end_is_refused(string nest)
    {
        var text = "---\nid: " + string.Concat(Enumerable.Repeat(nest, 100_000)) + "\n---\nChữ";
        Run(0, nest, () => Assert.IsType<ReadResult.Unreadable>(Readers.Read("a.md", Encoding.UTF8.GetBytes(text))));
    }

    private static void Check(string name, byte[] content, int seed) => Run(seed, name, () =>
    {
        if (Readers.Read(name, content) is ReadResult.Readable readable)
        {
            var document = DocumentParser.Parse(readable.File);
            OutlineReader.Read(document);
            PassageSplitter.Split([document]);
        }
    });

    private static void Run(int seed, string name, Action action)
    {
        var running = Task.Run(() => Record.Exception(action));
        Assert.True(running.Wait(Patience), $"{name}, seed {seed}: still running.");
        Assert.True(running.Result is null, $"{name}, seed {seed}: {running.Result}");
    }

    private static byte[] Sound(string kind) => kind switch
    {
        "báo cáo.docx" => new DocxReportWriter().Write(SampleReport.Full),
        "phong phú.docx" => RichDocx.Content,
        "kế hoạch.txt" => File.ReadAllBytes(Repository.Folder("corpus/ke-hoach-thuc-hien-nq-21-2022.txt")),
        "đề cương.txt" => File.ReadAllBytes(Repository.Folder("corpus/ke-hoach-34-kh-tu-2021.txt")),
        "ghi chú.md" => File.ReadAllBytes(Repository.Folder("corpus/guidance/hieu-luc-van-ban.md")),
        "cũ.txt" => Encoding.Latin1.GetBytes(LegacyWriter.Tcvn3(string.Concat(Enumerable.Repeat("Uỷ ban nhân dân xã báo cáo kết quả thực hiện nghị quyết.\n", 40)))),
        _ => Encoding.UTF8.GetBytes("<html><body><p>Báo cáo</p></body></html>"),
    };
}
