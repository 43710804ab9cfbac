using Assistant.Search.Vectors;
using Assistant.Tests.Support;

namespace Assistant.Tests.Search.Vectors;

public sealed class VectorFileTests : IDisposable
{
    private const int Dimensions = 5;

    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.File("v.vectors");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_kept_is_read_again()
    {
        var written = Written(3, 1, 40);

        var read = Read();

        Assert.Equal(44, read!.Count);
        AssertBegins(written.Rows!, read);
    }

    [Fact]
    public void A_file_cut_short_anywhere_gives_the_batches_that_are_whole_and_can_be_continued()
    {
        var whole = Written(2, 3);
        var bytes = File.ReadAllBytes(Path);
        for (var length = 0; length < bytes.Length; length++)
        {
            File.WriteAllBytes(Path, bytes[..length]);
            var file = new VectorFile(Path, "toy");
            file.Refresh();
            Assert.Contains(file.Rows?.Count ?? -1, new[] { -1, 0, 2 });
            AssertBegins(whole.Rows!, file.Rows);

            file.Append([7, 8], [Vector(7), Vector(8)]);
            Assert.Equal(file.Rows!.Keys, Read()!.Keys);
        }
    }

    [Fact]
    public void A_flipped_bit_never_becomes_a_vector()
    {
        var whole = Written(2, 3);
        var bytes = File.ReadAllBytes(Path);
        for (var bit = 0; bit < 8 * bytes.Length; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            File.WriteAllBytes(Path, bytes);
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));

            var read = Read();

            Assert.True(read is null || read.Count < 5, $"bit {bit}");
            AssertBegins(whole.Rows!, read);
        }
    }

    [Fact]
    public void The_vectors_of_another_model_are_none()
    {
        Written(3);
        var other = new VectorFile(Path, "other");

        other.Refresh();

        Assert.Null(other.Rows);
        other.Append([1], [Vector(9)]);
        Assert.Null(Read());
    }

    [Fact]
    public void Other_dimensions_begin_the_file_anew()
    {
        var file = Written(3);

        file.Append([1], [[1f, 0f]]);

        Assert.Equal((1, 2), (Read()!.Count, Read()!.Dimensions));
    }

    [Fact]
    public void A_reader_sees_what_another_process_adds()
    {
        var writer = Written(2);
        var reader = new VectorFile(Path, "toy");
        reader.Refresh();
        var before = reader.Rows;

        writer.Append([100], [Vector(100)]);
        reader.Refresh();

        Assert.Same(before, reader.Rows);
        AssertBegins(writer.Rows!, reader.Rows);
        Assert.Equal(3, reader.Rows!.Count);
    }

    [Fact]
    public void A_reader_notices_that_the_file_is_another_one()
    {
        var writer = Written(2, 3);
        var reader = new VectorFile(Path, "toy");
        reader.Refresh();

        writer.Keep(key => key == 1 || key == 4);
        reader.Refresh();

        Assert.Equal([1, 4], reader.Rows!.Keys);
        Assert.Equal(Vector(4), reader.Rows[1].ToArray());

        File.Delete(Path);
        reader.Refresh();
        Assert.Null(reader.Rows);
    }

    [Fact]
    public void Keeping_many_rows_keeps_each_as_it_was()
    {
        var writer = Written(2500);

        writer.Keep(key => key % 2 == 0);

        var read = Read()!;
        Assert.Equal(1250, read.Count);
        Assert.All(Enumerable.Range(0, read.Count), row => Assert.Equal(Vector((int)read.Keys[row]), read[row].ToArray()));
    }

    [Fact]
    public void Only_one_at_a_time_has_the_right_to_write()
    {
        using (var first = RightToWrite.TryTake(Path))
        {
            Assert.NotNull(first);
            Assert.Null(RightToWrite.TryTake(Path));
        }

        using var next = RightToWrite.TryTake(Path);
        Assert.NotNull(next);
    }

    private static float[] Vector(int key) => UnitVector.Of([.. Enumerable.Range(1, Dimensions).Select(i => (float)((key * i % 11) - 5 + (0.1 * i)))])!;

    private VectorFile Written(params int[] batches)
    {
        var file = new VectorFile(Path, "toy");
        var next = 1;
        foreach (var count in batches)
        {
            int[] keys = [.. Enumerable.Range(next, count)];
            file.Append([.. keys.Select(key => (UInt128)key)], [.. keys.Select(Vector)]);
            next += count;
        }

        return file;
    }

    private VectorRows? Read()
    {
        var file = new VectorFile(Path, "toy");
        file.Refresh();
        return file.Rows;
    }

    private static void AssertBegins(VectorRows whole, VectorRows? part)
    {
        for (var row = 0; row < (part?.Count ?? 0); row++)
        {
            Assert.Equal(whole.Keys[row], part!.Keys[row]);
            Assert.True(whole[row].SequenceEqual(part[row]));
        }
    }
}
