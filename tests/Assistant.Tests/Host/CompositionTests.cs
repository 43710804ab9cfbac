using Assistant.Host.Composition;
using Assistant.Tests.Support;

namespace Assistant.Tests.Host;

public sealed class CompositionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_program_in_its_build_folder_finds_the_corpus_of_the_checkout() =>
        Assert.Equal(Repository.Root, ContentRoot.Find(Repository.Folder("src/Assistant.Host/bin/Debug/net10.0")));

    [Fact]
    public void A_published_program_finds_the_corpus_beside_it()
    {
        Directory.CreateDirectory(_folder.File("corpus"));
        File.WriteAllText(Path.Combine(_folder.Path, "corpus", "catalog.yaml"), "documents: []");

        Assert.Equal(_folder.Path, ContentRoot.Find(_folder.Path));
    }

    [Fact]
    public void A_program_without_a_corpus_keeps_its_data_beside_itself() => Assert.Equal(_folder.Path, ContentRoot.Find(_folder.Path));

    [Theory]
    [InlineData("MẬT", "http://localhost:8080/v1", true)]
    [InlineData("MẬT", "http://may-chu.example/v1", false)]
    [InlineData("", "http://may-chu.example/v1", true)]
    public void Where_classified_documents_may_be_kept_no_other_machine_is_asked_for_vectors(string allowed, string address, bool used)
    {
        var options = AssistantOptions.From(_folder.Path, _folder.Path, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [AssistantOptions.AllowClassifiedVariable] = allowed,
            ["ASSISTANT_EMBEDDING_URL"] = address,
            ["ASSISTANT_EMBEDDING_MODEL"] = "m",
        });

        Assert.Equal((used, used), (options.Embedding is not null, options.EmbeddingMistakes.Count == 0));
    }

    [Theory]
    [InlineData("Báo cáo.docx", "Báo cáo.docx")]
    [InlineData("../../etc/passwd", "-..-etc-passwd")]
    [InlineData("a:b*c?.docx", "a-b-c-.docx")]
    [InlineData("..", "-")]
    public void An_export_stays_in_its_folder_whatever_it_is_called(string name, string kept)
    {
        var path = new ExportFolder(_folder.Path).Save("d1", name, [1, 2]);

        Assert.Equal(Path.Combine(_folder.Path, "d1", kept), path);
        Assert.Equal([1, 2], File.ReadAllBytes(path));
    }

    [Fact]
    public void Exporting_again_replaces_the_file()
    {
        var exports = new ExportFolder(_folder.Path);
        exports.Save("d1", "a.docx", [1, 2]);

        Assert.Equal([3], File.ReadAllBytes(exports.Save("d1", "a.docx", [3])));
        Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "d1")));
    }
}
