using Assistant.Corpus;
using Assistant.Corpus.Validity;
using Assistant.Formats;

namespace Assistant.Tests.Formats;

public sealed class CatalogTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("catalog").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_catalogue_wins_over_front_matter_and_leaves_the_rest_of_it()
    {
        Write("catalog.yaml", "documents:\n  - file: guidance/a.md\n    status: đã thay thế\n");
        Write("guidance/a.md", "---\ntitle: Một\nstatus: còn hiệu lực\n---\nChữ");
        var file = Assert.Single(Loaded().Files);
        Assert.Equal("đã thay thế", file.Metadata.Status);
        Assert.Equal("Một", file.Metadata.Subject);
        Assert.Equal("a.md", file.FileName);
    }

    [Fact]
    public void Notes_need_no_entry_and_are_notes()
    {
        Write("catalog.yaml", "documents:\n  - file: b.txt\n    number: 34-KH/TU\n    date: 2021-03-19\n");
        Write("b.txt", "Kế hoạch");
        Write("guidance/a.md", "Chữ");
        var catalog = Loaded();
        Assert.Equal(["b.txt", "a.md"], catalog.Files.Select(file => file.FileName));
        Assert.Equal(new DateOnly(2021, 3, 19), catalog.Files[0].Metadata.Date);
        Assert.Equal(DocumentKind.GuidanceNote, catalog.Files[1].Metadata.Kind);
        Assert.Empty(catalog.Problems);
    }

    [Theory]
    [InlineData("documents:\n  - file: none.txt\n", "none.txt")]
    [InlineData("documents:\n  - file: ../outside.txt\n", "outside.txt")]
    [InlineData("documents:\n  - file: b.txt\n  - number: 1\n", "dòng 3")]
    [InlineData("documents:\n  - file: b.txt\n  - file: b.txt\n", "dòng 3")]
    [InlineData("documents:\n  - file: b.txt\n    date: hôm qua\n", "dòng 3")]
    [InlineData("documents: [\n", "catalog.yaml")]
    [InlineData("files:\n", "documents")]
    public void A_mistake_is_named_and_the_rest_is_loaded(string catalogue, string named)
    {
        Write("catalog.yaml", catalogue);
        Write("b.txt", "Kế hoạch");
        Write("guidance/a.md", "Chữ");
        var catalog = Loaded();
        Assert.Contains(named, Assert.Single(catalog.Problems), StringComparison.Ordinal);
        Assert.Contains(catalog.Files, file => file.FileName == "a.md");
    }

    [Theory]
    [InlineData("documents:\n  - file: link.txt\n")]
    [InlineData("documents:\n  - file: down/secret.txt\n")]
    [InlineData("documents:\n  - file: /etc/hostname\n")]
    [InlineData("documents:\n  - file: round.txt\n")]
    public void A_link_leads_nowhere_out_of_the_folder(string catalogue)
    {
        var outside = Directory.CreateTempSubdirectory("outside").FullName;
        try
        {
            File.WriteAllText(Path.Combine(outside, "secret.txt"), "Bí mật");
            Write("catalog.yaml", catalogue);
            File.CreateSymbolicLink(Path.Combine(folder, "link.txt"), Path.Combine(outside, "secret.txt"));
            Directory.CreateSymbolicLink(Path.Combine(folder, "down"), outside);
            File.CreateSymbolicLink(Path.Combine(folder, "round.txt"), Path.Combine(folder, "round.txt"));
            var catalog = Loaded();
            Assert.Empty(catalog.Files);
            Assert.Contains("dòng 2", Assert.Single(catalog.Problems), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void A_link_within_the_folder_is_followed()
    {
        Write("catalog.yaml", "documents:\n  - file: link.txt\n");
        Write("goc/b.txt", "Kế hoạch");
        File.CreateSymbolicLink(Path.Combine(folder, "link.txt"), Path.Combine("goc", "b.txt"));
        Assert.Equal("Kế hoạch", Assert.Single(Loaded().Files).Text);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("..")]
    public void An_id_that_is_no_name_is_a_mistake(string id)
    {
        Write("catalog.yaml", $"documents:\n  - file: b.txt\n    id: {id}\n");
        Write("b.txt", "Kế hoạch");
        Assert.Contains("mã văn bản", Assert.Single(Loaded().Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_catalogue_says_so() => Assert.Contains("catalog.yaml", Assert.Single(Loaded().Problems), StringComparison.Ordinal);

    [Fact]
    public void The_shipped_corpus_loads_without_a_problem()
    {
        var catalog = Catalog.Load(Repository.Folder("corpus"));
        Assert.Empty(catalog.Problems);
        Assert.Contains(catalog.Files, file => file.FileName == "ke-hoach-34-kh-tu-2021.txt");
    }

    [Fact]
    public void The_catalogue_says_what_became_of_documents_that_do_not_ship()
    {
        Write("catalog.yaml", "documents: []\nknown:\n  - number: 66-QĐ/TU\n    date: 2017-02-03\n    replaced_by:\n      number: 99-QĐ/TU\n      from: 2026-02-01\n      confidence: single\n      source: một trang tin\n");
        var catalog = Loaded();
        Assert.Empty(catalog.Problems);
        var change = Assert.Single(Assert.Single(catalog.Known).Changes);
        Assert.Equal(("99-QĐ/TU", new DateOnly(2026, 2, 1), Confidence.Single), (change.By.Number, change.From!.Value, change.Confidence));
    }

    [Theory]
    [InlineData("  - date: 2017-02-03\n", "dòng 3")]
    [InlineData("  - number: 1-QĐ/TU\n    replace_by:\n      number: 2-QĐ/TU\n", "replace_by")]
    [InlineData("  - number: 1-QĐ/TU\n    replaced_by:\n      number: 2-QĐ/TU\n      confidence: sure\n", "sure")]
    [InlineData("  - number: 1-QĐ/TU\n    replaced_by:\n      number: 2-QĐ/TU\n      from: 2026-13-01\n", "2026-13-01")]
    public void A_mistake_in_what_is_known_is_named(string entry, string named)
    {
        Write("catalog.yaml", "documents: []\nknown:\n" + entry);
        Assert.Contains(named, Assert.Single(Loaded().Problems), StringComparison.Ordinal);
    }

    private Catalog Loaded() => Catalog.Load(folder);

    private void Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
