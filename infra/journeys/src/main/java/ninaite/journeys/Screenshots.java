// SPDX-License-Identifier: Apache-2.0
package ninaite.journeys;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** {@code ./ninaite screenshots}: pictures of the main pages, for looking at. */
public final class Screenshots {
  private static final PrintStream OUT = System.out;

  private Screenshots() {}

  /**
   * @param arguments the folder; target/screenshots if none is given
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length == 0 ? "target/screenshots" : arguments[0]);
    Files.createDirectories(folder);
    Stage stage = Stage.set();
    for (Screen screen : Screen.all().stream().filter(Screen::main).toList()) {
      String name =
          screen.path().equals("/")
              ? "home"
              : screen.path().replaceAll("\\{|\\}", "").replaceAll("[^a-z]+", "-").substring(1);
      try (Browser browser = stage.browser(screen.person(), true)) {
        take(browser.open(stage.path(screen.path())), folder.resolve(name + ".png"));
        take(browser.phone().open(stage.path(screen.path())), folder.resolve(name + "-phone.png"));
      }
    }
    System.exit(0);
  }

  private static void take(Browser browser, Path file) throws IOException {
    @Nullable BufferedImage image = ImageIO.read(new ByteArrayInputStream(browser.picture()));
    if (image == null) {
      throw new IOException("the browser gave no picture of " + file);
    }
    ImageIO.write(image, "png", file.toFile());
    OUT.printf("%s  %d x %d%n", file, image.getWidth(), image.getHeight());
  }
}
