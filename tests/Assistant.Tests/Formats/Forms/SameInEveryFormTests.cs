using Assistant.Corpus;
using Assistant.Formats;

namespace Assistant.Tests.Formats.Forms;

public sealed class SameInEveryFormTests(DocumentsInForms documents) : IClassFixture<DocumentsInForms>
{
    [Theory]
    [InlineData("plan", "docx")]
    [InlineData("plan", "doc")]
    [InlineData("plan", "odt")]
    [InlineData("plan", "rtf")]
    [InlineData("plan", "pdf")]
    [InlineData("decree", "docx")]
    [InlineData("decree", "doc")]
    [InlineData("decree", "odt")]
    [InlineData("decree", "rtf")]
    [InlineData("decree", "pdf")]
    [InlineData("report", "docx")]
    [InlineData("report", "doc")]
    [InlineData("report", "odt")]
    [InlineData("report", "rtf")]
    [InlineData("report", "pdf")]
    public void A_document_is_understood_the_same_in_every_form(string name, string kind) =>
        Assert.Equal(Read(name, "txt"), Read(name, kind));

    private string Read(string name, string kind)
    {
        var file = Assert.IsType<ReadResult.Readable>(new DocumentReaders().Read($"{name}.{kind}", documents[name, kind])).File;
        return Understood.Of(DocumentParser.Parse(file));
    }
}
