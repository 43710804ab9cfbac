using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Assistant.Storage.Sqlite;

/// <summary>
/// Chooses the SQLite that runs. The bundled one is of 2021 and has known flaws, so the system's is taken where there is one and
/// it is newer.
/// </summary>
public static class SqliteLibrary
{
    // 3.35.5 is bundled; an older one of the system's would be no gain, and our SQL needs "returning" and "vacuum into".
    private const int BundledVersion = 3035005;

    private static readonly Lazy<string> Chosen = new(Choose);

    /// <summary>The name of the library that runs: "libsqlite3.so.0", or "e_sqlite3" for the bundled one.</summary>
    public static string Name => Chosen.Value;

    public static string Version
    {
        get
        {
            _ = Chosen.Value;
            return raw.sqlite3_libversion().utf8_to_string();
        }
    }

    internal static void EnsureChosen() => _ = Chosen.Value;

    private static string Choose()
    {
        var system = SystemNames().FirstOrDefault(IsNewEnough);
        if (system is not null)
        {
            NativeLibrary.SetDllImportResolver(
                typeof(SQLite3Provider_e_sqlite3).Assembly,
                (name, assembly, path) => name == "e_sqlite3" ? NativeLibrary.Load(system, assembly, path) : IntPtr.Zero);
        }

        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        return system ?? "e_sqlite3";
    }

    private static string[] SystemNames()
    {
        if (OperatingSystem.IsWindows())
        {
            return ["winsqlite3.dll"];
        }

        return OperatingSystem.IsMacOS() ? ["libsqlite3.dylib", "/usr/lib/libsqlite3.dylib"] : ["libsqlite3.so.0"];
    }

    private static bool IsNewEnough(string name)
    {
        if (!NativeLibrary.TryLoad(name, Assembly.GetExecutingAssembly(), DllImportSearchPath.SafeDirectories, out var library))
        {
            return false;
        }

        if (!NativeLibrary.TryGetExport(library, "sqlite3_libversion_number", out var address))
        {
            NativeLibrary.Free(library);
            return false;
        }

        // Stays loaded when it is taken: the resolver then gets the same handle.
        return Marshal.GetDelegateForFunctionPointer<LibraryVersion>(address)() > BundledVersion;
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int LibraryVersion();
}
