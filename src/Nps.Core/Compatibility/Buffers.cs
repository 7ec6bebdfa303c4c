// Kernels and builders read one kind of buffer: a span where the base library has spans, an array where it has none.
#if NET
global using ByteBuffer = System.ReadOnlySpan<byte>;
global using Int32Buffer = System.ReadOnlySpan<int>;
global using Int64Buffer = System.ReadOnlySpan<long>;
global using Int64Bins = System.Span<long>;
#else
global using ByteBuffer = byte[];
global using Int32Buffer = int[];
global using Int64Buffer = long[];
global using Int64Bins = long[];
#endif
