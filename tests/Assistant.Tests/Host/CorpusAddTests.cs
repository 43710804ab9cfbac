using System.Text;
using Assistant.Corpus;
using Assistant.Host.Composition;
using Assistant.Tests.Support;

namespace Assistant.Tests.Host;

/// <summary>What <c>corpus add</c> recognises, asks and refuses. All documents are invented.</summary>
public sealed class CorpusAddTests : IDisposable
{
    private const string Plan = """
        ỦY BAN NHÂN DÂN
        XÃ BÌNH AN
        Số: 12/KH-UBND
        Bình An, ngày 05 tháng 3 năm 2024

        KẾ HOẠCH
        Trồng cây đầu xuân

        1. Mục đích
        Phủ xanh đất trống quanh trường học.
        2. Việc làm
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
    public async Task The_same_file_under_another_name_is_not_taken_twice()
    {
        Write("kh.txt", Plan);
        Write("ban-sao.txt", Plan);
        Assert.Equal("added kh", await Add("kh.txt"));
        Assert.Equal("unchanged kh", await Add("ban-sao.txt"));
        Assert.Equal(["kh"], await OwnIds());
    }

    [Fact]
    public async Task The_same_words_in_another_layout_are_not_taken_twice()
    {
        Write("kh.txt", Plan);
        await Add("kh.txt");
        Write("bo-cuc-khac.txt", Plan.Replace("\n", "\n\n", StringComparison.Ordinal).Replace("ỦY", "UỶ", StringComparison.Ordinal));
        Assert.Equal("unchanged kh", await Add("bo-cuc-khac.txt"));
    }

    [Fact]
    public async Task Another_version_of_a_document_takes_its_place_whatever_its_file_is_called()
    {
        Write("kh.txt", Plan);
        await Add("kh.txt");
        Write("ban-sua.txt", Plan.Replace("20/3/2024", "25/3/2024", StringComparison.Ordinal));
        Assert.Equal("replaced kh", await Add("ban-sua.txt"));
        Assert.Equal(["kh"], await OwnIds());
        Assert.Contains("25/3/2024", (await Corpus("show", "kh")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_document_of_the_same_file_name_gets_an_id_of_its_own()
    {
        Write("a/kh.txt", Plan);
        Write("b/kh.txt", Plan.Replace("12/KH-UBND", "99/KH-UBND", StringComparison.Ordinal).Replace("Trồng cây", "Vệ sinh", StringComparison.Ordinal));
        var run = await Corpus("add", _files.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("trùng tên tệp với kh", run.Out, StringComparison.Ordinal);
        Assert.Equal(["kh", "kh-99-kh-ubnd"], await OwnIds());
    }

    [Fact]
    public async Task Plans_of_two_communes_with_one_number_and_day_are_two()
    {
        Write("kh.txt", Plan);
        await Add("kh.txt");
        Write("xa-khac.txt", Plan.Replace("BÌNH AN", "HÒA SƠN", StringComparison.Ordinal).Replace("Phủ xanh", "Giữ xanh", StringComparison.Ordinal));
        Assert.Equal("added xa-khac", await Add("xa-khac.txt"));
    }

    [Fact]
    public async Task A_document_that_may_be_a_double_is_named_as_such()
    {
        Write("kh.txt", Plan);
        await Add("kh.txt");
        Write("thieu-ngay.txt", Plan.Replace("Bình An, ngày 05 tháng 3 năm 2024\n", "", StringComparison.Ordinal).Replace("Phủ xanh", "Giữ xanh", StringComparison.Ordinal));
        Assert.Equal("added_perhaps_twice thieu-ngay", await Add("thieu-ngay.txt"));
    }

    [Fact]
    public async Task At_a_terminal_the_newer_version_is_taken_only_when_somebody_says_so()
    {
        Write("kh.txt", Plan);
        await Add("kh.txt");
        Write("ban-sua.txt", Plan.Replace("20/3/2024", "25/3/2024", StringComparison.Ordinal));
        var no = await HostRun.Talking("k\n", "corpus", "add", _files.File("ban-sua.txt"), "--data", _data.Path);
        Assert.Contains("Giữ bản cũ", no.Error, StringComparison.Ordinal);
        var yes = await HostRun.Talking("c\n", "corpus", "add", _files.File("ban-sua.txt"), "--data", _data.Path);
        Assert.Equal(0, yes.ExitCode);
        Assert.Contains("25/3/2024", (await Corpus("show", "kh")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MẬT")]
    [InlineData("TỐI MẬT")]
    [InlineData("TUYỆT MẬT")]
    public async Task A_classified_document_is_refused_and_leaves_nothing(string mark)
    {
        Write("mat.txt", Plan.Replace("Số: 12/KH-UBND\n", "Số: 12/KH-UBND\n" + mark + "\n", StringComparison.Ordinal).Replace("Phủ xanh", "Canh giữ", StringComparison.Ordinal));
        var run = await Corpus("add", _files.File("mat.txt"), "--json");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(mark, run.Error, StringComparison.Ordinal);
        Assert.Empty(await OwnIds());
        Assert.DoesNotContain("Canh giữ", run.Out + run.Error, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(_data.Path, "*", SearchOption.AllDirectories), file =>
            Assert.DoesNotContain("Canh giữ", Encoding.UTF8.GetString(File.ReadAllBytes(file)), StringComparison.Ordinal));
    }

    [Fact]
    public void A_classified_document_of_the_corpus_folder_is_refused_unless_an_administrator_allows_it()
    {
        Write("corpus/catalog.yaml", "documents:\n  - file: mat.txt\n");
        Write("corpus/mat.txt", "MẬT\n\n" + Plan);
        Assert.Contains("MẬT", Assert.Single(Import(Secrecy.None, "mot")), StringComparison.Ordinal);
        Assert.Empty(Import(Secrecy.Confidential, "hai"));
    }

    [Theory]
    [InlineData(null, Secrecy.None)]
    [InlineData("", Secrecy.None)]
    [InlineData("yes", Secrecy.None)]
    [InlineData("MẬT", Secrecy.Confidential)]
    [InlineData("tối mật", Secrecy.Secret)]
    public void Only_a_mark_that_is_named_is_allowed(string? setting, Secrecy heaviest) => Assert.Equal(heaviest, AssistantOptions.SecrecyOf(setting));

    [Fact]
    public async Task What_the_command_line_says_of_a_document_outlives_a_new_version()
    {
        Write("ghi-chep.txt", "KẾ HOẠCH\nTrồng cây đầu xuân\n\n1. Mục đích\nPhủ xanh đất trống.\n2. Việc làm\nCác thôn gửi kết quả.\n");
        await Corpus("add", _files.File("ghi-chep.txt"), "--number", "15/KH-UBND", "--date", "05/3/2024", "--issuer", "UBND xã Bình An");
        Write("ghi-chep.txt", "KẾ HOẠCH\nTrồng cây đầu xuân\n\n1. Mục đích\nPhủ xanh đất trống.\n2. Việc làm\nCác thôn gửi kết quả sớm.\n");
        Assert.Equal("replaced ghi-chep", await Add("ghi-chep.txt"));
        var shown = (await Corpus("show", "ghi-chep", "--json")).Json;
        Assert.Equal("15/KH-UBND", shown.GetProperty("number").GetString());
        Assert.Equal("2024-03-05", shown.GetProperty("date").GetString());
        Assert.Equal("UBND xã Bình An", shown.GetProperty("issuer").GetString());
    }

    [Fact]
    public async Task A_catalogue_beside_the_files_says_what_they_do_not()
    {
        Write("catalog.yaml", "documents:\n  - file: con/kh.txt\n    number: 15/KH-UBND\n    date: 2024-03-05\n");
        Write("con/kh.txt", "KẾ HOẠCH\nTrồng cây đầu xuân\n\n1. Mục đích\nPhủ xanh đất trống.\n");
        await Corpus("add", _files.Path);
        Assert.Equal("15/KH-UBND", (await Corpus("show", "kh", "--json")).Json.GetProperty("number").GetString());
    }

    [Fact]
    public async Task At_a_terminal_a_person_is_asked_for_what_is_missing()
    {
        Write("kh.txt", "KẾ HOẠCH\nTrồng cây đầu xuân\n\n1. Mục đích\nPhủ xanh đất trống.\n");
        var fields = ((await Corpus("add", _files.File("kh.txt"), "--json")).Json.GetProperty("documents")[0].GetProperty("doubts")).EnumerateArray().Select(field => field.GetString()).ToList();
        Assert.Contains("number", fields);
        await Corpus("remove", "kh");

        var answers = string.Concat(fields.Select(field => field switch { "number" => "15/KH-UBND\n", "date" => "hôm nọ\n05/3/2024\n", _ => "\n" }));
        var run = await HostRun.Talking(answers, "corpus", "add", _files.File("kh.txt"), "--data", _data.Path);
        Assert.Contains("số, ký hiệu", run.Error, StringComparison.Ordinal);
        var shown = (await Corpus("show", "kh", "--json")).Json;
        Assert.Equal(("15/KH-UBND", "2024-03-05"), (shown.GetProperty("number").GetString(), shown.GetProperty("date").GetString()));
    }

    [Fact]
    public async Task Options_for_one_document_are_not_given_to_several()
    {
        Write("a.txt", Plan);
        Write("b.txt", Plan);
        Assert.Equal(2, (await Corpus("add", _files.Path, "--number", "1/KH-UBND")).ExitCode);
    }

    private IReadOnlyList<string> Import(Secrecy heaviest, string data)
    {
        using var parts = new AssistantParts(new AssistantOptions(_files.File(data), _files.File("corpus")) { HeaviestSecrecy = heaviest });
        return parts.ImportShippedCorpus();
    }

    private async Task<string> Add(string file)
    {
        var added = Assert.Single((await Corpus("add", _files.File(file), "--json")).Json.GetProperty("documents").EnumerateArray());
        return added.GetProperty("outcome").GetString() + " " + added.GetProperty("id").GetString();
    }

    private async Task<List<string>> OwnIds()
    {
        var shipped = Directory.GetFiles(Repository.Folder("corpus"), "*", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet();
        return (await Corpus("list", "--json")).Json.GetProperty("documents").EnumerateArray()
            .Select(document => document.GetProperty("id").GetString()!).Where(id => !shipped.Contains(id)).ToList();
    }

    private void Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_files.File(name))!);
        File.WriteAllText(_files.File(name), content);
    }

    private Task<HostRun> Corpus(params string[] arguments) => HostRun.Of(["corpus", .. arguments, "--data", _data.Path]);
}
