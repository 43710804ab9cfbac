using System.IO.Compression;
using Assistant.Tests.Support;

namespace Assistant.Tests.Host;

public sealed class CorpusCommandTests : IDisposable
{
    private const string Plan = """
        ỦY BAN NHÂN DÂN
        XÃ BÌNH AN
        Số: 12/KH-UBND
        Bình An, ngày 05 tháng 3 năm 2024

        KẾ HOẠCH
        Trồng cây đầu xuân

        1. Mục đích
        Các thôn gửi kết quả trước ngày 20/3/2024.
        """;

    private readonly TemporaryFolder _data = PreparedData.Copy();
    private readonly TemporaryFolder _files = new();

    public void Dispose()
    {
        _data.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task The_shipped_documents_are_there_from_the_first_start()
    {
        var documents = (await Corpus("list", "--json")).Json.GetProperty("documents").EnumerateArray().ToList();

        var plan = Assert.Single(documents, document => document.GetProperty("number").GetString() == "34-KH/TU");
        Assert.Equal("2021-03-19", plan.GetProperty("date").GetString());
        Assert.Equal(["id", "number", "type", "date", "title", "status"], plan.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task A_document_that_was_added_is_found_shown_and_removed()
    {
        File.WriteAllText(_files.File("kh-12.txt"), Plan);

        var added = Assert.Single((await Corpus("add", _files.Path, "--json")).Json.GetProperty("documents").EnumerateArray());
        Assert.Equal(["id", "number", "type", "date", "title", "blocks", "unplaced", "proposals", "file", "outcome", "doubts"], added.EnumerateObject().Select(property => property.Name));
        Assert.Equal("kh-12", added.GetProperty("id").GetString());

        var hit = (await HostRun.Of("search", "trồng cây đầu xuân", "--json", "--data", _data.Path)).Json.GetProperty("hits")[0];
        Assert.Equal("kh-12", hit.GetProperty("document").GetString());

        var shown = (await Corpus("show", "kh-12", "--json")).Json;
        Assert.Equal("12/KH-UBND", shown.GetProperty("number").GetString());
        var block = shown.GetProperty("blocks")[0];
        Assert.Equal(
            ["id", "kind", "level", "label", "heading", "text", "start", "end", "path"],
            block.EnumerateObject().Select(property => property.Name));

        Assert.Equal(0, (await Corpus("remove", "kh-12")).ExitCode);
        Assert.Equal(2, (await Corpus("show", "kh-12")).ExitCode);
    }

    [Fact]
    public async Task A_document_that_was_added_outlives_a_change_of_the_shipped_ones()
    {
        var shipped = _files.File("corpus");
        Directory.CreateDirectory(shipped);
        File.WriteAllText(Path.Combine(shipped, "catalog.yaml"), "documents:\n  - file: a.txt\n  - file: b.txt\n");
        File.WriteAllText(Path.Combine(shipped, "a.txt"), Plan);
        File.WriteAllText(Path.Combine(shipped, "b.txt"), Plan);
        File.WriteAllText(_files.File("own.txt"), Plan.Replace("12/KH-UBND", "13/KH-UBND", StringComparison.Ordinal).Replace("Trồng cây", "Vệ sinh làng", StringComparison.Ordinal));
        await Corpus("add", _files.File("own.txt"), "--corpus", shipped);
        Assert.Equal(["a", "b", "own"], await Ids(shipped));

        File.WriteAllText(Path.Combine(shipped, "catalog.yaml"), "documents:\n  - file: a.txt\n");

        Assert.Equal(["a", "own"], await Ids(shipped));
    }

    [Fact]
    public async Task A_shipped_document_that_was_removed_stays_away_until_the_shipped_ones_change()
    {
        await Corpus("remove", "bao-cao-196-bc-duk-2023");

        Assert.DoesNotContain("bao-cao-196-bc-duk-2023", (await Corpus("list", "--json")).Out, StringComparison.Ordinal);

        await Corpus("rebuild");
        Assert.Contains("bao-cao-196-bc-duk-2023", (await Corpus("list", "--json")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_are_no_documents_are_named_and_the_others_are_taken()
    {
        File.WriteAllText(_files.File("tốt.txt"), Plan);
        File.WriteAllBytes(_files.File("ảnh.txt"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]);
        File.WriteAllText(_files.File("hỏng.docx"), "không phải là tệp Word");
        using (var zip = ZipFile.Open(_files.File("rỗng.docx"), ZipArchiveMode.Create))
        {
            zip.CreateEntry("a.txt");
        }

        var run = await Corpus("add", _files.File("ảnh.txt"), _files.File("hỏng.docx"), _files.File("rỗng.docx"), _files.File("tốt.txt"), "--json");

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Json.GetProperty("documents").EnumerateArray());
        foreach (var name in (string[])["ảnh.txt", "hỏng.docx", "rỗng.docx"])
        {
            Assert.Contains(name, run.Error, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_file_takes_the_place_of_the_older_one_and_says_so()
    {
        File.WriteAllText(_files.File("kh.txt"), Plan);
        await Corpus("add", _files.File("kh.txt"));
        File.WriteAllText(_files.File("kh.txt"), Plan.Replace("20/3/2024", "25/3/2024", StringComparison.Ordinal));

        var run = await Corpus("add", _files.File("kh.txt"));

        Assert.Contains("thay", run.Out, StringComparison.Ordinal);
        Assert.Contains("25/3/2024", (await Corpus("show", "kh", "--json")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("remove")]
    public async Task An_unknown_id_is_told_with_the_way_to_the_known_ones(string command)
    {
        var run = await Corpus(command, "khong-co");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.Equal("Không có văn bản nào mang mã “khong-co”. Xem các văn bản đã nạp bằng lệnh: assistant corpus list\n", run.Error);
    }

    [Fact]
    public async Task A_file_that_does_not_exist_is_named()
    {
        var run = await Corpus("add", _files.File("nay.txt"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(_files.File("nay.txt"), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_folder_that_does_not_exist_is_named_and_what_was_imported_stays()
    {
        var run = await Corpus("list", "--json", "--corpus", _files.File("không có"));

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Json.GetProperty("documents").EnumerateArray());
        Assert.Contains("không có", run.Error, StringComparison.Ordinal);
    }

    private async Task<List<string?>> Ids(string corpus) => (await Corpus("list", "--json", "--corpus", corpus)).Json
        .GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("id").GetString()).ToList();

    private Task<HostRun> Corpus(params string[] arguments) => HostRun.Of(["corpus", .. arguments, "--data", _data.Path]);
}
