using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Nps.Core.Database.Tests;

/// <summary>A PostgreSQL server of its own, in a directory of its own, on a free port: started for the tests, and gone after them.</summary>
internal sealed class PostgresCluster : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("nps-postgres-");
    private bool _isRunning;

    internal PostgresCluster()
    {
        if (IsRoot)
        {
            // The server refuses to run as root, so that its files belong to nobody.
            Run("chown", "nobody", _directory.FullName);
        }

        RunAsUser("initdb", "--pgdata", Data, "--username", "nps", "--auth", "trust", "--encoding", "UTF8", "--no-locale", "--no-sync");
        Start();
    }

    /// <summary>Why there is no server to start; null when there is one.</summary>
    internal static string? WhyMissing { get; } = Bin() is null
        ? "No PostgreSQL server is installed, so nothing ran on one. On Debian: apt-get install --no-install-recommends postgresql"
        : null;

    internal int Port { get; } = FreePort();

    private string Data => Path.Combine(_directory.FullName, "data");

    private static bool IsRoot => Environment.UserName == "root";

    internal string ConnectionString(string database) => $"Host=127.0.0.1;Port={Port};Username=nps;Database={database};Pooling=false";

    internal void Start()
    {
        RunAsUser(
            "pg_ctl", "--pgdata", Data, "--wait", "--log", Path.Combine(_directory.FullName, "log"),
            "--options", $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off", "start");
        _isRunning = true;
    }

    /// <summary>Ends the server at once, as a failure of the machine would.</summary>
    internal void Stop()
    {
        if (_isRunning)
        {
            RunAsUser("pg_ctl", "--pgdata", Data, "--wait", "--mode", "immediate", "stop");
            _isRunning = false;
        }
    }

    public void Dispose()
    {
        Stop();
        _directory.Delete(recursive: true);
    }

    // Debian keeps the server's programs off the path, one directory for each version.
    private static string? Bin()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        string[] versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        return folders.Concat(versions.Select(version => Path.Combine(version, "bin"))).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void RunAsUser(string program, params string[] arguments)
    {
        string path = Path.Combine(Bin()!, program);
        if (IsRoot)
        {
            Run("setpriv", ["--reuid", "nobody", "--clear-groups", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        // What the server inherits must not be a pipe: it would stay open as long as the server runs.
        using Process process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" > /dev/null", program, .. arguments])
        {
            WorkingDirectory = "/",
        })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with exit code {process.ExitCode}.");
        }
    }
}
