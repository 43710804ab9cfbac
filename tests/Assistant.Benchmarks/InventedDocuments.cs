using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assistant.Corpus;

namespace Assistant.Benchmarks;

/// <summary>Documents of about 20 kB each that nobody wrote: plans, reports, directives and decrees. The same number always gives the same document.</summary>
internal sealed class InventedDocuments
{
    private readonly SentencePool _pool = SentencePool.Load();

    public SourceFile this[int number]
    {
        get
        {
            var text = TextOf(number);
            var name = string.Create(CultureInfo.InvariantCulture, $"van-ban-{number:00000}.txt");
            return new SourceFile(name, text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), DocumentMetadata.None);
        }
    }

    public string TextOf(int number)
    {
        var writer = new InventedText(_pool, number);
        switch (number % 4)
        {
            case 0:
                writer.Plan();
                break;
            case 1:
                writer.Report();
                break;
            case 2:
                writer.Decree();
                break;
            default:
                writer.Directive();
                break;
        }

        return writer.ToString();
    }
}
