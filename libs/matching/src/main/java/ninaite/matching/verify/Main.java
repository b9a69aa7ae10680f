// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code ./ninaite match-verify FILE...}: reads published documents and says of each that it is
 * valid, or what does not hold and for whom. Exit code 0 if all are valid, 1 if one is not, 2 if a
 * file cannot be read.
 */
public final class Main {
  private Main() {}

  public static void main(String[] files) {
    System.exit(run(new PrintStream(System.out, true, UTF_8), files));
  }

  static int run(PrintStream out, String... files) {
    if (files.length == 0) {
      out.println("which files? ./ninaite match-verify FILE...");
      return 2;
    }
    int code = 0;
    for (String file : files) {
      try {
        code = Math.max(code, say(file, Verifier.check(Files.readString(Path.of(file))), out));
      } catch (CharacterCodingException noText) {
        out.println(file + ": INVALID\n  not in UTF-8");
        code = Math.max(code, 1);
      } catch (IOException unreadable) {
        out.println(file + ": cannot be read");
        code = 2;
      }
    }
    return code;
  }

  private static int say(String file, Verdict verdict, PrintStream out) {
    return switch (verdict) {
      case Verdict.Valid(int size, int blocking) -> {
        out.println(
            file + ": valid, " + size + " matched, " + blocking + " blocking pairs, all stated");
        yield 0;
      }
      case Verdict.Invalid(var faults) -> {
        out.println(file + ": INVALID");
        faults.forEach(fault -> out.println("  " + fault));
        yield 1;
      }
    };
  }
}
