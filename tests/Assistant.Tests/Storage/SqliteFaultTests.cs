using Assistant.Storage;
using Assistant.Storage.Sqlite;
using Assistant.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Assistant.Tests.Storage;

public sealed class SqliteFaultTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly string _file;

    public SqliteFaultTests() => _file = _folder.File("assistant.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        File.WriteAllText(_file, "Đây không phải là cơ sở dữ liệu, chỉ là một đoạn văn bản.");

        var refusal = Assert.Throws<StoreException>(() => new SqliteStore(_file));

        Assert.Equal(StoreFault.Corrupt, refusal.Fault);
        Assert.Equal(_file, refusal.Place);
        Assert.Contains("assistant restore", refusal.Message, StringComparison.Ordinal);
        Assert.StartsWith("Đây", File.ReadAllText(_file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_with_damaged_pages_is_refused_at_the_start()
    {
        Fill(_file);
        using (var stream = new FileStream(_file, FileMode.Open))
        {
            stream.Position = stream.Length / 2;
            stream.Write(new byte[8192]);
        }

        Assert.Equal(StoreFault.Corrupt, Assert.Throws<StoreException>(() => new SqliteStore(_file)).Fault);
    }

    [Fact]
    public void A_database_that_was_cut_off_is_refused_at_the_start()
    {
        Fill(_file);
        using (var stream = new FileStream(_file, FileMode.Open))
        {
            stream.SetLength(stream.Length / 2);
        }

        Assert.Equal(StoreFault.Corrupt, Assert.Throws<StoreException>(() => new SqliteStore(_file)).Fault);
    }

    [Fact]
    public void A_database_of_a_newer_program_is_refused()
    {
        Fill(_file);
        Run("insert into schema_versions (number, name) values (999, 'later')");

        Assert.Equal(StoreFault.Newer, Assert.Throws<StoreException>(() => new SqliteStore(_file)).Fault);
    }

    [Fact]
    public void A_full_disk_is_named_and_what_was_kept_before_stays()
    {
        using var store = new SqliteStore(_file, maxPages: 40);
        store.AppendActivities("c", "an", ["đã ghi"]);

        var refusal = Assert.Throws<StoreException>(() => store.AppendActivities("c", "an", ["nữa", new string('x', 400_000)]));

        Assert.Equal(StoreFault.Full, refusal.Fault);
        Assert.Equal("đã ghi", Assert.Single(store.ActivitiesAfter("c", 0)).Json);
        Assert.Equal(2, store.AppendActivities("c", "an", ["ngắn"]));
    }

    [Fact]
    public void An_error_after_which_the_database_has_rolled_back_by_itself_is_told_as_itself()
    {
        // A full disk does the same, and what came after it used to hide it.
        using var store = new SqliteStore(_file);
        Run("create trigger refuse before insert on activities when new.json = 'b' begin select raise(rollback, 'the first error'); end");

        var error = Assert.Throws<SqliteException>(() => store.AppendActivities("c", "an", ["a", "b"]));

        Assert.Contains("the first error", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, store.AppendActivities("c", "an", ["c"]));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        // Not even root can make a folder below a file.
        File.WriteAllText(_folder.File("tệp"), string.Empty);

        var refusal = Assert.Throws<StoreException>(() => new SqliteStore(Path.Combine(_folder.Path, "tệp", "assistant.db")));

        Assert.Equal(StoreFault.NotWritable, refusal.Fault);
    }

    [Theory]
    [InlineData(5, StoreFault.Busy)]
    [InlineData(8, StoreFault.NotWritable)]
    [InlineData(10, StoreFault.NotWritable)]
    [InlineData(11, StoreFault.Corrupt)]
    [InlineData(13, StoreFault.Full)]
    [InlineData(14, StoreFault.NotWritable)]
    [InlineData(26, StoreFault.Corrupt)]
    public void Each_error_that_a_person_can_mend_has_its_name(int code, StoreFault fault) =>
        Assert.Equal(fault, SqliteFaults.From(new SqliteException("x", code), _file)?.Fault);

    [Fact]
    public void An_error_that_nobody_can_mend_stays_what_it_is()
    {
        using var store = new SqliteStore(_file);
        Run("create trigger refuse before insert on activities begin select raise(abort, 'x'); end");

        Assert.Throws<SqliteException>(() => store.AppendActivities("c", "an", ["a"]));
    }

    [Fact]
    public void The_newest_library_on_the_machine_runs() =>
        Assert.True(Version.Parse(SqliteLibrary.Version) >= new Version(3, 35, 5), SqliteLibrary.Name);

    [Fact]
    public void A_backup_brings_back_what_was_there_when_it_was_made()
    {
        var backup = Path.Combine(_folder.Path, "sao lưu", "ngày 20.db");
        using (var store = new SqliteStore(_file))
        {
            store.AppendActivities("c", "an", ["trước"]);
            SqliteBackup.Write(_file, backup);
            Assert.Equal([backup], Directory.GetFiles(Path.GetDirectoryName(backup)!));
            store.AppendActivities("c", "an", ["sau"]);
        }

        var aside = SqliteBackup.Restore(_file, backup, Now);

        using var restored = new SqliteStore(_file);
        Assert.Equal("trước", Assert.Single(restored.ActivitiesAfter("c", 0)).Json);
        using var old = new SqliteStore(aside!);
        Assert.Equal(2, old.ActivitiesAfter("c", 0).Count);
    }

    [Fact]
    public void A_damaged_database_gives_way_to_a_backup_and_is_kept()
    {
        Fill(_file);
        SqliteBackup.Write(_file, _folder.File("b.db"));
        File.WriteAllText(_file, "hỏng");

        var aside = SqliteBackup.Restore(_file, _folder.File("b.db"), Now);

        using var restored = new SqliteStore(_file);
        Assert.NotEmpty(restored.AllDocuments());
        Assert.Equal("hỏng", File.ReadAllText(aside!));
    }

    [Fact]
    public void A_damaged_backup_replaces_nothing()
    {
        Fill(_file);
        File.WriteAllText(_folder.File("b.db"), "hỏng");

        Assert.Equal(StoreFault.Corrupt, Assert.Throws<StoreException>(() => SqliteBackup.Restore(_file, _folder.File("b.db"), Now)).Fault);

        using var store = new SqliteStore(_file);
        Assert.NotEmpty(store.AllDocuments());
    }

    [Fact]
    public void A_database_of_another_program_is_no_backup()
    {
        Run("create table t (a)");
        var foreign = _folder.File("khác.db");
        File.Move(_file, foreign);

        Assert.Equal(StoreFault.Corrupt, Assert.Throws<StoreException>(() => SqliteBackup.Restore(_file, foreign, Now)).Fault);
        Assert.False(File.Exists(_file));
    }

    [Fact]
    public void A_database_in_use_is_not_replaced()
    {
        using var store = new SqliteStore(_file);
        SqliteBackup.Write(_file, _folder.File("b.db"));

        Assert.Equal(StoreFault.Busy, Assert.Throws<StoreException>(() => SqliteBackup.Restore(_file, _folder.File("b.db"), Now)).Fault);
    }

    [Fact]
    public void A_backup_never_overwrites_a_file()
    {
        Fill(_file);
        File.WriteAllText(_folder.File("b.db"), "của người khác");

        Assert.Throws<IOException>(() => SqliteBackup.Write(_file, _folder.File("b.db")));
        Assert.Equal("của người khác", File.ReadAllText(_folder.File("b.db")));
    }

    private static void Fill(string file)
    {
        using var store = new SqliteStore(file);
        for (var n = 0; n < 20; n++)
        {
            store.SaveDocument(new("d" + n, new("d.txt", new string((char)('a' + n), 20_000), "00", Assistant.Corpus.DocumentMetadata.None), false, Now));
        }
    }

    private void Run(string sql)
    {
        _ = SqliteLibrary.Version;
        using var connection = new SqliteConnection("Pooling=False;Data Source=" + _file);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
